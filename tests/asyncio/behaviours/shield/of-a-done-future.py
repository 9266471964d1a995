# Rule 30: what is done needs no shield and takes no turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    future.set_result("value")
    loop.call_soon(print, "somebody else")
    print(await asyncio.shield(future))
    await asyncio.sleep(0)


asyncio.run(main())
