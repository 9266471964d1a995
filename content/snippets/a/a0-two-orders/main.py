import asyncio


async def serve(guest, seconds):
    print(f"{guest} orders")
    await asyncio.sleep(seconds)  # the kitchen cooks; nobody has to stand and watch
    print(f"{guest} eats")


async def main():
    await asyncio.gather(serve("Ana", 3), serve("Ben", 1))


asyncio.run(main())
