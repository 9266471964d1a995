import asyncio

ready = False


async def cook():
    global ready
    await asyncio.sleep(2.5)
    print("cook: dinner is ready")
    ready = True


async def guest(who):
    while not ready:
        await asyncio.sleep(1)
        print(f"{who}: looks into the kitchen")
    print(f"{who}: eats")


async def main():
    await asyncio.gather(cook(), guest("Ana"), guest("Ben"))


if __name__ == "__main__":
    asyncio.run(main())
