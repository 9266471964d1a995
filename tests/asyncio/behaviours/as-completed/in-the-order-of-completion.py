# Rule 29: as a plain iterator it gives awaitables.
import asyncio


async def work(n: int):
    await asyncio.sleep(n)
    return n


async def main():
    for next_one in asyncio.as_completed([work(3), work(1), work(2)]):
        print(await next_one, f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
