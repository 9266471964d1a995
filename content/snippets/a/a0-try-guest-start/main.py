import asyncio
import time


async def serve(guest, seconds):
    print(f"{guest} orders")
    await asyncio.sleep(seconds)  # the kitchen cooks
    print(f"{guest} eats")


async def main():
    start = time.monotonic()
    await asyncio.gather(serve("Ana", 3), serve("Ben", 1))
    seconds = time.monotonic() - start
    print(f"all served in {seconds:.0f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
