# The cancel passes through the inner block, which leaves it alone.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    outer = asyncio.timeout(1)
    inner = asyncio.timeout(5)
    try:
        async with outer:
            try:
                async with inner:
                    await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("inner", type(error).__name__)
                raise
    except TimeoutError as error:
        print("outer", type(error).__name__, f"{loop.time():.1f}")
    print("outer expired" if outer.expired() else "", "inner expired" if inner.expired() else "inner not expired")


asyncio.run(main())
