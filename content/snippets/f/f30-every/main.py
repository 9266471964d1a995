import asyncio


async def beat(start):
    seconds = asyncio.get_running_loop().time() - start
    print(f"beat at {seconds:.2f}")
    await asyncio.sleep(0.25)  # the work of a beat


async def main():
    start = asyncio.get_running_loop().time()
    for _ in range(4):
        await beat(start)
        await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
