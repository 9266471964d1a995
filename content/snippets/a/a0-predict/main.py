import asyncio


async def serve(guest, seconds):
    print(f"{guest} orders")
    await asyncio.sleep(seconds)  # the kitchen cooks
    print(f"{guest} eats")


async def main():
    await asyncio.gather(serve("Ana", 3), serve("Ben", 5))
    print("both are served")


if __name__ == "__main__":
    asyncio.run(main())
