# Rules 6 and 9: each callback is a turn of its own.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["exception"]))
    future: asyncio.Future[int] = loop.create_future()

    def fail(done: asyncio.Future[int]):
        raise ValueError("boom")

    future.add_done_callback(fail)
    future.add_done_callback(lambda done: print("the other one"))
    future.set_result(1)
    print(await future)
    await asyncio.sleep(0)


asyncio.run(main())
