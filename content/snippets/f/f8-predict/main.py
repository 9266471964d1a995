import asyncio

gate = asyncio.Event()


async def drive(car):
    print(f"{car} comes")
    await gate.wait()
    print(f"{car} drives through")


async def main():
    red = asyncio.create_task(drive("red"))
    await asyncio.sleep(1)
    gate.set()
    gate.clear()
    print("main: the gate is closed")
    blue = asyncio.create_task(drive("blue"))
    await asyncio.sleep(1)
    print(f"main: red {red.done()}, blue {blue.done()}")


if __name__ == "__main__":
    asyncio.run(main())
