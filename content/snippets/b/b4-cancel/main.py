import asyncio


async def greet_later(seconds: float) -> None:
    await asyncio.sleep(seconds)
    print("Hello there")


async def main() -> None:
    greeting = asyncio.create_task(greet_later(60))
    await asyncio.sleep(1)
    greeting.cancel()
    try:
        await greeting
    except asyncio.CancelledError:
        print("main caught a CancelledError")
    print(f"cancelled: {greeting.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
