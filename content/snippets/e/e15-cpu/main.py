import asyncio


async def count(name):
    print(f"{name} starts to count")
    counter = 0
    for _ in range(3_000_000):
        counter += 1
    print(f"{name} has counted to {counter}")


async def speak():
    print("speaker: one")
    await asyncio.sleep(0)
    print("speaker: two")


async def main():
    speaker = asyncio.create_task(speak())
    ana = asyncio.create_task(count("Ana"))
    ben = asyncio.create_task(count("Ben"))
    await speaker
    await ana
    await ben


asyncio.run(main())
