# Rule 9: also when the future is done already, the callback is not called at once.
import asyncio


async def main():
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    future.set_result("value")
    future.add_done_callback(lambda done: print("callback:", done.result()))
    print("added")
    await asyncio.sleep(0)
    print("after one turn")


asyncio.run(main())
