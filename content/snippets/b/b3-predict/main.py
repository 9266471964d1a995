import asyncio


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    print(f"Hello after {seconds} seconds")


async def main():
    slow = asyncio.create_task(greet_later(3))
    quick = asyncio.create_task(greet_later(1))
    await quick
    print("main goes on")
    await slow


asyncio.run(main())
