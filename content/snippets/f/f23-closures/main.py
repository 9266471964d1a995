import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for name in ["Ana", "Ben", "Cleo"]:
        loop.call_later(1, lambda: print(f"good morning, {name}"))
    await asyncio.sleep(2)


if __name__ == "__main__":
    asyncio.run(main())
