# A callback sees the context variables as they were when it was scheduled.
import asyncio
from contextvars import ContextVar

var: ContextVar[str] = ContextVar("var")


async def main():
    loop = asyncio.get_running_loop()
    var.set("first")
    loop.call_soon(lambda: print("soon", var.get()))
    var.set("second")
    loop.call_later(1, lambda: print("later", var.get()))
    var.set("third")
    await asyncio.sleep(2)
    print("main", var.get())


asyncio.run(main())
