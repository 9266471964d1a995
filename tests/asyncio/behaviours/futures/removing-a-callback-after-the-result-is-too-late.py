# Rule 9: once the result is set, the callbacks are in the loop's hands.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def called(done: asyncio.Future[int]):
        print("called")

    future.add_done_callback(called)
    future.set_result(1)
    print(future.remove_done_callback(called))
    await asyncio.sleep(0)


asyncio.run(main())
