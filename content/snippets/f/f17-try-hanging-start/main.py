import asyncio
import random

from retry import retry

random.seed(3)


class Unreachable(Exception):
    pass


count = 0


async def ask():
    global count
    count += 1
    print(f"attempt {count}")
    if count == 1:
        raise Unreachable("no answer")
    await asyncio.sleep(3600 if count == 2 else 1)
    return "hello"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await retry(ask, (Unreachable,)))
    print("in time" if loop.time() - start < 60 else "much too late")


if __name__ == "__main__":
    asyncio.run(main())
