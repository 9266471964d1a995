# Rule 9: callbacks are a list, not a set.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def called(done: asyncio.Future[int]):
        print("called with", done.result())

    future.add_done_callback(called)
    future.add_done_callback(called)
    future.set_result(1)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
