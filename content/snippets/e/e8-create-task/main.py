import asyncio
from util import delay


async def main() -> None:
    nap = asyncio.create_task(delay(3))
    print(f"we hold a {type(nap).__name__}")
    seconds = await nap
    print(f"the task returned {seconds}")


if __name__ == "__main__":
    asyncio.run(main())
