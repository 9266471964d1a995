import asyncio
import random

from retry import retry

random.seed(3)


class Unreachable(Exception):
    pass


async def ask():
    now = asyncio.get_running_loop().time()
    print(f"asking at second {now:.2f}")
    await asyncio.sleep(0.5)
    if now < 6:
        raise Unreachable("no answer")
    return "42"


async def main():
    answer = await retry(ask, (Unreachable,))
    print(f"the answer is {answer}")


if __name__ == "__main__":
    asyncio.run(main())
