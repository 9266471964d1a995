# Each link of a chain of callbacks is a turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    first: asyncio.Future[int] = loop.create_future()
    second: asyncio.Future[int] = loop.create_future()
    third: asyncio.Future[int] = loop.create_future()
    first.add_done_callback(lambda done: second.set_result(done.result() + 1))
    second.add_done_callback(lambda done: third.set_result(done.result() + 1))
    first.set_result(1)
    for turn in range(4):
        print(turn, int(first.done()), int(second.done()), int(third.done()))
        await asyncio.sleep(0)
    print(await third)


asyncio.run(main())
