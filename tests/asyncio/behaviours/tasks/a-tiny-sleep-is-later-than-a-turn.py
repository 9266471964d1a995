# Rules 2 and 17: a timer, however short, comes behind what is ready.
import asyncio


async def tiny():
    await asyncio.sleep(0.001)
    print("tiny")


async def zero():
    for n in range(3):
        await asyncio.sleep(0)
        print("zero", n)


async def main():
    one = asyncio.create_task(tiny())
    two = asyncio.create_task(zero())
    await one
    await two


asyncio.run(main())
