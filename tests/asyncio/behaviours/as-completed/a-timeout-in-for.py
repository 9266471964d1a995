# Each awaitable that is left when the time is up raises TimeoutError; the tasks run on.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for next in asyncio.as_completed([child(3), child(1), child(2)], timeout=1.5):
        try:
            print(await next, f"{loop.time():.1f}")
        except TimeoutError as error:
            print(type(error).__name__, f"{loop.time():.1f}")
    await asyncio.sleep(5)


asyncio.run(main())
