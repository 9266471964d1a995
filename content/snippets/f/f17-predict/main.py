import asyncio


async def knock():
    pause = 1
    while True:
        print("knock, knock")
        await asyncio.sleep(pause)
        pause *= 2


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(knock(), 20)
    except TimeoutError:
        print(f"gives up after {loop.time() - start:g} seconds")


if __name__ == "__main__":
    asyncio.run(main())
