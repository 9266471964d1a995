import asyncio


async def save(file: str) -> None:
    await asyncio.sleep(1)
    print(f"{file} is saved")


async def save_all() -> None:
    save("letter.txt")
    await save("photo.png")


if __name__ == "__main__":
    asyncio.run(save_all())
