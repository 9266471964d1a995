import asyncio


async def lazy(number: int) -> int:
    return number + 1


if __name__ == "__main__":
    value = asyncio.run(lazy(1))
    print(value)
