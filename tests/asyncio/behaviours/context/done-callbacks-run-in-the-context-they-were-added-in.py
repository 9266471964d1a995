# A callback of a future sees the context of whoever added it.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var", default="default")


async def adder(name: str, future: asyncio.Future[int]):
    var.set(name)
    future.add_done_callback(lambda done: print("callback of", var.get()))


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    await asyncio.gather(adder("one", future), adder("two", future))
    var.set("main")
    future.set_result(1)
    await asyncio.sleep(0)


asyncio.run(main())
