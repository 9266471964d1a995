# The inner block times out, the outer goes on.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as outer:
        try:
            async with asyncio.timeout(1) as inner:
                await asyncio.sleep(10)
                print("never printed", inner.expired())
        except TimeoutError as error:
            print("inner", type(error).__name__, f"{loop.time():.1f}")
        await asyncio.sleep(2)
        print("outer", "expired" if outer.expired() else "not expired", f"{loop.time():.1f}")


asyncio.run(main())
