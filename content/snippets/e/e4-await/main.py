import asyncio


async def increase(number):
    return number + 1


async def main():
    two = await increase(1)
    three = await increase(two)
    print(two)
    print(three)


asyncio.run(main())
