import asyncio


async def hundredfold(number: int) -> int:
    return number * 100


async def greet_later(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "Hello!"


async def main() -> None:
    greeting = await greet_later(5)
    product = await hundredfold(5)
    print(product)
    print(greeting)


if __name__ == "__main__":
    asyncio.run(main())
