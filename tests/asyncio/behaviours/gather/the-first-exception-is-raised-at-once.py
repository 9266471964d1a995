# Rule 26: the siblings go on.
import asyncio


async def work(name: str, seconds: float):
    await asyncio.sleep(seconds)
    print(name, "is done")


async def fail(seconds: float):
    await asyncio.sleep(seconds)
    raise ValueError(f"failed after {seconds}")


async def main():
    loop = asyncio.get_running_loop()
    try:
        await asyncio.gather(work("slow", 3), fail(1), fail(2))
    except ValueError as error:
        print(f"{error} at {loop.time():.1f}")
    await asyncio.sleep(5)
    print("end")


asyncio.run(main())
