import asyncio


async def increase(number):
    return number + 1


async def increase_by(number, times):
    return await increase(number)


async def main():
    print(await increase_by(1, 3))
    print(await increase_by(1, 0))


asyncio.run(main())
