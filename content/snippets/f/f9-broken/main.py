import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def hike(who, seconds, hut):
    await asyncio.sleep(seconds)
    log(f"{who} arrives")
    try:
        await hut.wait()
        log(f"{who} eats with all the others")
    except asyncio.BrokenBarrierError:
        log(f"{who} eats alone")


async def main():
    hut = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(hike("Ana", 1, hut))
        group.create_task(hike("Ben", 2, hut))
        group.create_task(hike("Cleo", 9, hut))
        await asyncio.sleep(5)
        log(f"main: {hut.n_waiting} of {hut.parties} are here, start eating")
        await hut.abort()


if __name__ == "__main__":
    asyncio.run(main())
