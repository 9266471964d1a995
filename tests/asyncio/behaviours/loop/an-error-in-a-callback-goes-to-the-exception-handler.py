# Rule 6: the loop goes on, and the handler is told.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop: asyncio.EventLoop, context: dict):
        print("handler:", context["message"][:21], "-", context["exception"])

    def fail():
        raise ValueError("boom")

    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    loop.call_soon(print, "next callback")
    await asyncio.sleep(0)
    print("main")


asyncio.run(main())
