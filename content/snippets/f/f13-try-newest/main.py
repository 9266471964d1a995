import asyncio


def offer(readings, reading):
    if readings.full():
        print(f"reading {readings.get_nowait()} is dropped")
    readings.put_nowait(reading)


async def display(readings):
    while True:
        print(f"shown: reading {await readings.get()}")
        await asyncio.sleep(2.5)


async def main():
    readings = asyncio.Queue(maxsize=1)
    screen = asyncio.create_task(display(readings))
    for reading in range(1, 7):
        await asyncio.sleep(1)
        offer(readings, reading)
    await asyncio.sleep(5)
    screen.cancel()


if __name__ == "__main__":
    asyncio.run(main())
