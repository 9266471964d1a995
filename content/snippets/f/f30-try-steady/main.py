import asyncio


async def beat(start):
    seconds = asyncio.get_running_loop().time() - start
    print(f"beat at {seconds:.2f}")
    await asyncio.sleep(0.25)  # the work of a beat


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    for n in range(1, 5):
        await beat(start)
        await asyncio.sleep(start + n - loop.time())


if __name__ == "__main__":
    asyncio.run(main())
