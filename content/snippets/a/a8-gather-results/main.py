import asyncio


async def weigh(fruit, seconds):
    await asyncio.sleep(seconds)
    print(f"weighed: {fruit}")
    return fruit


async def main():
    fruits = await asyncio.gather(weigh("apple", 2), weigh("plum", 1))
    print(f"results: {', '.join(fruits)}")


if __name__ == "__main__":
    asyncio.run(main())
