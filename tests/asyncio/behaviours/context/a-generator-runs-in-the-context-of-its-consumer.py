# An asynchronous generator has no context of its own.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="default")


async def numbers():
    for n in range(3):
        print("generator sees", var.get())
        await asyncio.sleep(0)
        yield n


async def main():
    async for n in numbers():
        var.set(f"after {n}")
    print(var.get())


asyncio.run(main())
