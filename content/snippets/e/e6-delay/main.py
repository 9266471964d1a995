import asyncio
from util import delay


async def main():
    seconds = await delay(2)
    print(f"delay gave back {seconds}")


asyncio.run(main())
