# Rule 17: any delay up to 0 is a bare yield.
import asyncio


async def walk(name: str, delay: float):
    for n in range(3):
        print(name, n)
        await asyncio.sleep(delay)


async def main():
    zero = asyncio.create_task(walk("zero", 0))
    negative = asyncio.create_task(walk("negative", -5))
    await zero
    await negative
    print("at", asyncio.get_running_loop().time() == 0)


asyncio.run(main())
