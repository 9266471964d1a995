import asyncio
from contextlib import aclosing

from merge import merge


async def letters(sender, seconds):
    for n in [1, 2, 3]:
        await asyncio.sleep(seconds)
        yield f"letter {n} from {sender}"


async def main():
    async with aclosing(merge(letters("Ana", 1), letters("Ben", 2))) as post:
        async for letter in post:
            print(letter)
            await asyncio.sleep(60)


if __name__ == "__main__":
    asyncio.run(main())
