# What one coroutine sets, the next one that the runner runs still sees.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="default")


async def work(name: str):
    print(name, "sees", var.get())
    var.set(name)


with asyncio.Runner() as runner:
    runner.run(work("one"))
    runner.run(work("two"))
print("outside:", var.get())
