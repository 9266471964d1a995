import asyncio
from util import delay


async def keep_talking(times: int) -> None:
    for _ in range(times):
        await asyncio.sleep(1)
        print("I'm running other code while I'm waiting!")


async def main() -> None:
    left = asyncio.create_task(delay(3))
    right = asyncio.create_task(delay(3))
    await keep_talking(2)
    await left
    await right


if __name__ == "__main__":
    asyncio.run(main())
