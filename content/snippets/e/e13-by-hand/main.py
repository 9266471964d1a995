import asyncio


async def main() -> str:
    print("main runs")
    await asyncio.sleep(1)
    return "a result"


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    try:
        result = loop.run_until_complete(main())
        print(f"main gave us {result}")
    finally:
        loop.close()
    print(f"closed: {loop.is_closed()}")
