# What a task sets is not seen by the one that made it, nor the other way round after it was made.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="default")


async def child(name: str):
    print(name, "sees", var.get())
    var.set(name)
    await asyncio.sleep(1)
    print(name, "still sees", var.get())


async def main():
    print(var.get())
    var.set("main")
    one = asyncio.create_task(child("one"))
    var.set("main, later")
    two = asyncio.create_task(child("two"))
    await one
    await two
    print(var.get())
    await child("awaited in place")
    print(var.get())


asyncio.run(main())
