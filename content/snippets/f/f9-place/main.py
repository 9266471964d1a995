import asyncio


async def hike(who, seconds, hut):
    await asyncio.sleep(seconds)
    place = await hut.wait()
    print(f"{who} has place {place}")
    if place == 0:
        print(f"{who} cooks")


async def main():
    hut = asyncio.Barrier(3)
    await asyncio.gather(
        hike("Ana", 2, hut),
        hike("Ben", 1, hut),
        hike("Cleo", 3, hut),
    )


if __name__ == "__main__":
    asyncio.run(main())
