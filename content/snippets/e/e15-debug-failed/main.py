import asyncio


async def divide(a: float, b: float) -> float:
    if b == 0:
        raise ValueError("cannot divide by 0")
    return a / b


async def main() -> None:
    division = asyncio.create_task(divide(1, 0), name="division")
    await asyncio.sleep(1)
    print("main knows of no error")


if __name__ == "__main__":
    asyncio.run(main())
