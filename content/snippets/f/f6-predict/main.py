import asyncio

microphone = asyncio.Lock()


async def talk(who, times):
    for n in range(1, times + 1):
        print(f"{who} asks ({n})")
        async with microphone:
            print(f"{who} speaks ({n})")
            await asyncio.sleep(1)


async def main():
    await asyncio.gather(talk("Ana", 2), talk("Ben", 1))


if __name__ == "__main__":
    asyncio.run(main())
