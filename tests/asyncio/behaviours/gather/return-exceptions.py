# Rule 26: errors and cancels become results.
import asyncio


async def work(seconds: float):
    await asyncio.sleep(seconds)
    return "result"


async def fail(seconds: float):
    await asyncio.sleep(seconds)
    raise ValueError("boom")


async def main():
    sleeper = asyncio.create_task(work(10))
    asyncio.get_running_loop().call_later(2, sleeper.cancel)
    results = await asyncio.gather(work(1), fail(3), sleeper, return_exceptions=True)
    print(results[0], type(results[1]).__name__, type(results[2]).__name__)
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
