# Rule 6: a handler is told what happened, to whom, and with which error.
import asyncio

kept: list = []


async def fail():
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop: asyncio.EventLoop, context: dict):
        print(context["message"].split(" ")[0], *sorted(context))

    loop.set_exception_handler(handler)
    kept.append(asyncio.create_task(fail()))
    loop.call_soon(lambda: [][0])
    await asyncio.sleep(1)


asyncio.run(main())
