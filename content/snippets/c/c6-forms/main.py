import asyncio


async def nothing():
    pass


async def double(x):
    await asyncio.sleep(1)
    return 2 * x


async def countdown(start):
    for n in range(start, 0, -1):
        yield n
        await asyncio.sleep(1)


async def main():
    await nothing()
    print(f"double: {await double(21)}")
    async for n in countdown(3):
        print(f"countdown: {n}")


if __name__ == "__main__":
    asyncio.run(main())
