import asyncio


async def brew():
    print("tea: in the pot")
    await asyncio.sleep(3)
    return "a cup of tea"


async def main():
    tea = asyncio.create_task(brew())
    print("main: lays the table")
    await asyncio.sleep(1)
    print("main: the table is laid")
    print(f"main: here is {await tea}")


if __name__ == "__main__":
    asyncio.run(main())
