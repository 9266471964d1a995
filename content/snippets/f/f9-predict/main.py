import asyncio

tandem = asyncio.Barrier(2)


async def ride(who, seconds):
    await asyncio.sleep(seconds)
    await tandem.wait()
    print(f"{who} rides")


async def main():
    await asyncio.gather(
        ride("Ana", 1),
        ride("Ben", 2),
        ride("Cleo", 3),
        ride("Dan", 4),
    )


if __name__ == "__main__":
    asyncio.run(main())
