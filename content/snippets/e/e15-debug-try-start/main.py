import asyncio
import time


async def resize_all(pictures):
    for picture in pictures:
        time.sleep(0.06)  # resizing


asyncio.run(resize_all(["cat.png", "dog.png", "cow.png"]))
