# Rule 12: removeDoneCallback tells how many it removed.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def one(done: asyncio.Future[int]):
        print("one")

    def two(done: asyncio.Future[int]):
        print("two")

    future.add_done_callback(one)
    future.add_done_callback(two)
    future.add_done_callback(one)
    print(future.remove_done_callback(one))
    print(future.remove_done_callback(one))
    future.set_result(1)
    await asyncio.sleep(0)


asyncio.run(main())
