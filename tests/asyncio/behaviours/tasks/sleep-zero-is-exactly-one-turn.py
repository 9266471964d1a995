# Rule 17: tasks that sleep for 0 seconds take strict turns.
import asyncio


async def walk(name: str, steps: int):
    for n in range(steps):
        print(name, n)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(walk("a", 3), walk("b", 2), walk("c", 4))


asyncio.run(main())
