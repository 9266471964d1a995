# Rule 40: leaving the loop runs the generator's finally, awaits included (Python: aclosing).
import asyncio
from contextlib import aclosing


async def count():
    try:
        i = 0
        while True:
            yield i
            i += 1
    finally:
        await asyncio.sleep(1)
        print("generator cleaned up")


async def main():
    async with aclosing(count()) as numbers:
        async for i in numbers:
            print(i)
            if i == 2:
                break
    print("after the loop")


asyncio.run(main())
