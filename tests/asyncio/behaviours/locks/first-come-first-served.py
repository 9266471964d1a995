# Rule 33: the lock goes from hand to hand in the order in which it was asked for.
import asyncio

lock = asyncio.Lock()


async def work(name: str):
    print(name, "asks")
    async with lock:
        print(name, "has it")
        await asyncio.sleep(1)
    print(name, "gave it back")


async def main():
    await asyncio.gather(work("a"), work("b"), work("c"))
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
