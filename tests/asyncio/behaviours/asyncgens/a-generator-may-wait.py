# Rule 40: while it waits, others run.
import asyncio


async def count(name: str, n: int, pause: float):
    for i in range(n):
        await asyncio.sleep(pause)
        yield f"{name} {i}"


async def consume(name: str, n: int, pause: float):
    async for value in count(name, n, pause):
        print(value)


async def main():
    await asyncio.gather(consume("quick", 4, 1), consume("slow", 2, 1.5))


asyncio.run(main())
