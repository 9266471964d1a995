import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def camera(film):
    for picture in range(1, 7):
        await asyncio.sleep(1)
        await film.put(picture)
        log(f"picture {picture} taken, {film.qsize()} waiting")


async def printer(film):
    for _ in range(6):
        picture = await film.get()
        await asyncio.sleep(3)
        log(f"picture {picture} printed")


async def main():
    film = asyncio.Queue()
    await asyncio.gather(camera(film), printer(film))


if __name__ == "__main__":
    asyncio.run(main())
