import asyncio


async def save(file):
    await asyncio.sleep(1)
    print(f"{file} is saved")


async def main():
    letter = save("letter.txt")
    await asyncio.gather(save("photo.png"), asyncio.sleep(2))
    print("all is saved")


asyncio.run(main())
