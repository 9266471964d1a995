import asyncio
import time

from limiter import Limiter


async def enter(limiter, name, patience):
    try:
        await asyncio.wait_for(limiter.acquire(), patience)
        print(f"{time.strftime('%X')} {name} goes in")
    except TimeoutError:
        print(f"{time.strftime('%X')} {name} goes home")


async def main():
    limiter = Limiter(1, 10)
    async with asyncio.TaskGroup() as group:
        group.create_task(enter(limiter, "Ana", 60))
        group.create_task(enter(limiter, "Ben", 4))
        group.create_task(enter(limiter, "Cleo", 60))
        group.create_task(enter(limiter, "Dan", 7))
        group.create_task(enter(limiter, "Eva", 60))


if __name__ == "__main__":
    asyncio.run(main())
