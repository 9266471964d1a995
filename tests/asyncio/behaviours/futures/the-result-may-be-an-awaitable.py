# Awaiting a future unwraps one level only.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    inner: asyncio.Future[str] = loop.create_future()
    outer: asyncio.Future[asyncio.Future[str]] = loop.create_future()
    outer.set_result(inner)
    inner.set_result("inner value")
    got = await outer
    print(int(got is inner))
    print(await got)


asyncio.run(main())
