import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def sensor(readings):
    for reading in range(1, 7):
        await asyncio.sleep(1)
        try:
            readings.put_nowait(reading)
        except asyncio.QueueFull:
            log(f"reading {reading} is dropped")


async def display(readings):
    while True:
        reading = await readings.get()
        await asyncio.sleep(2.5)
        log(f"shown: reading {reading}")


async def main():
    readings = asyncio.Queue(maxsize=1)
    screen = asyncio.create_task(display(readings))
    await sensor(readings)
    await asyncio.sleep(5)
    screen.cancel()


if __name__ == "__main__":
    asyncio.run(main())
