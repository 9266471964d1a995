import asyncio


async def increase(number):
    return number + 1


async def increase_by(number, times):
    for _ in range(times):
        number = await increase(number)
    return number


async def main():
    print(await increase_by(1, 3))
    print(await increase_by(1, 0))


asyncio.run(main())
