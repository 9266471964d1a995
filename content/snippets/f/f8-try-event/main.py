import asyncio

ready = asyncio.Event()


async def cook():
    await asyncio.sleep(2.5)
    print("cook: dinner is ready")
    ready.set()


async def guest(who):
    await ready.wait()
    print(f"{who}: eats")


async def main():
    await asyncio.gather(cook(), guest("Ana"), guest("Ben"))


if __name__ == "__main__":
    asyncio.run(main())
