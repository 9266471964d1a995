# Rule 10: nobody else gets a turn in between.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    future.set_result("value")
    loop.call_soon(print, "somebody else")
    print(await future)
    print(await future)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
