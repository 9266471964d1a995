import asyncio
from util import delay


async def main() -> None:
    seconds = await delay(2)
    print(f"delay gave back {seconds}")


if __name__ == "__main__":
    asyncio.run(main())
