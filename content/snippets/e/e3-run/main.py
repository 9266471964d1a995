import asyncio


async def lazy(number):
    return number + 1


value = asyncio.run(lazy(1))
print(value)
