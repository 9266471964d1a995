import asyncio
import time

from limiter import Limiter


async def ask(limiter, question):
    await limiter.acquire()
    print(f"{time.strftime('%X')} question {question} is asked")
    await asyncio.sleep(5)
    print(f"{time.strftime('%X')} question {question} is answered")


async def main():
    limiter = Limiter(3, 2)
    async with asyncio.TaskGroup() as group:
        for n in range(1, 6):
            group.create_task(ask(limiter, n))


if __name__ == "__main__":
    asyncio.run(main())
