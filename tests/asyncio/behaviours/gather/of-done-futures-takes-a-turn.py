# Rule 26: also when everything is done already, the results come through callbacks.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    one: asyncio.Future[int] = loop.create_future()
    two: asyncio.Future[int] = loop.create_future()
    one.set_result(1)
    two.set_result(2)
    loop.call_soon(print, "somebody else")
    print(*await asyncio.gather(one, two))
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
