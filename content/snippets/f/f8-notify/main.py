import asyncio

desk = asyncio.Condition()


async def wait(who):
    async with desk:
        await desk.wait()
        print(f"{who} is called")


async def main():
    tasks = [asyncio.create_task(wait(who)) for who in ["Ana", "Ben", "Cleo"]]
    await asyncio.sleep(1)
    async with desk:
        desk.notify()
        print("main: one, please")
        await asyncio.sleep(1)
        print("main: gives up the lock")
    await asyncio.sleep(1)
    async with desk:
        desk.notify(2)
        print("main: two, please")
    await asyncio.gather(*tasks)


if __name__ == "__main__":
    asyncio.run(main())
