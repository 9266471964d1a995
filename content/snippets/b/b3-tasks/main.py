import asyncio


async def hundredfold(number: int) -> None:
    print(number * 100)


async def greet_later(seconds: float) -> None:
    await asyncio.sleep(seconds)
    print("Hello there")


async def main() -> None:
    greeting = asyncio.create_task(greet_later(3))
    product = asyncio.create_task(hundredfold(5))
    await greeting
    await product


if __name__ == "__main__":
    asyncio.run(main())
