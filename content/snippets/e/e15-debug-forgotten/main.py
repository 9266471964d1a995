import asyncio


async def save(file):
    await asyncio.sleep(1)
    print(f"{file} is saved")


async def save_all():
    save("letter.txt")
    await save("photo.png")


asyncio.run(save_all())
