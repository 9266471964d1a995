import asyncio
from util import delay


async def laps(times: list[float]) -> float:
    total = 0
    for seconds in times:
        total += seconds
    return total


async def main() -> None:
    print(f"all laps took {await laps([3, 2, 4])} seconds")


if __name__ == "__main__":
    asyncio.run(main())
