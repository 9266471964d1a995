import asyncio
import time


async def resize_all(pictures: list[str]) -> None:
    for picture in pictures:
        time.sleep(0.06)  # resizing


if __name__ == "__main__":
    asyncio.run(resize_all(["cat.png", "dog.png", "cow.png"]))
