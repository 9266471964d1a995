import asyncio


async def polite(name):
    for step in range(1, 4):
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


async def greedy(name):
    for step in range(1, 4):
        print(f"{name}: step {step}")


async def main():
    await asyncio.gather(polite("Ana"), greedy("Ben"))


asyncio.run(main())
