# Rule 27: the result comes through, and no time-out is left behind.
import asyncio


async def work(seconds: float):
    await asyncio.sleep(seconds)
    return f"after {seconds}"


async def main():
    print(await asyncio.wait_for(work(1), 2))
    print(await asyncio.wait_for(work(1), None))
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
