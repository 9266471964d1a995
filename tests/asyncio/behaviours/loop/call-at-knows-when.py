# The loop's clock starts where it starts; a timer handle knows its deadline.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(2)
    print(f"{loop.call_later(3, print).when() - loop.time():.1f} {loop.call_at(4.5, print).when():.1f}")


asyncio.run(main())
