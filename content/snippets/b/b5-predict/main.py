import asyncio


async def greet_later(seconds: float) -> None:
    await asyncio.sleep(seconds)
    print("Hello there")


async def main() -> None:
    greeting = asyncio.create_task(greet_later(3))
    try:
        await asyncio.wait_for(greeting, 2)
    except TimeoutError:
        print("too slow")
    await asyncio.sleep(10)
    print(f"cancelled: {greeting.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
