import asyncio


async def inner():
    return 42


async def outer():
    return inner()


async def main():
    result = await outer()
    print("a coroutine" if asyncio.iscoroutine(result) else "a number")
    print(f"and then: {await result}")


if __name__ == "__main__":
    asyncio.run(main())
