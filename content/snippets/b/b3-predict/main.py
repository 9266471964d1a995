import asyncio


async def greet_later(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name}: hello")


async def main():
    slow = asyncio.create_task(greet_later("slow", 3))
    quick = asyncio.create_task(greet_later("quick", 1))
    print("main: two tasks are made")
    await quick
    print("main: goes on")
    await slow


asyncio.run(main())
