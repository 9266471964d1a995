# What an eager task sets stays in the task, though it runs inside its maker.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="unset")


async def work():
    print("task sees", var.get())
    var.set("task")
    await asyncio.sleep(0)
    print("task still sees", var.get())


async def main():
    var.set("main")
    task = asyncio.create_task(work(), eager_start=True)
    print("main sees", var.get())
    await task
    print("main still sees", var.get())


asyncio.run(main())
