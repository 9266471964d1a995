import asyncio
import time


def digest():
    time.sleep(0.5)


async def main():
    asyncio.get_running_loop().call_soon(digest)
    await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
