# Rule 6: there is one handler at a time, and none to begin with.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop: asyncio.EventLoop, context: dict):
        print("mine:", context["message"])

    print(int(loop.get_exception_handler() is None))
    loop.set_exception_handler(handler)
    print(int(loop.get_exception_handler() is handler))
    loop.call_exception_handler({"message": "hello"})
    loop.set_exception_handler(None)
    print(int(loop.get_exception_handler() is None))


asyncio.run(main())
