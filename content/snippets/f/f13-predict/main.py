import asyncio


async def baker(counter):
    for bread in ["rye", "spelt", "wheat"]:
        await counter.put(bread)
        print(f"{bread} is on the counter")


async def customer(counter):
    for _ in range(3):
        bread = await counter.get()
        print(f"{bread} is sold")


async def main():
    counter = asyncio.Queue(maxsize=2)
    await asyncio.gather(baker(counter), customer(counter))


if __name__ == "__main__":
    asyncio.run(main())
