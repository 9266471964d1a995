# Rule 9: setting a result calls nobody; the callbacks wait for their turn.
import asyncio


async def main():
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda done: print("callback 1:", done.result()))
    future.add_done_callback(lambda done: print("callback 2:", done.result()))
    future.set_result("value")
    print("set")
    await asyncio.sleep(0)
    print("after one turn")


asyncio.run(main())
