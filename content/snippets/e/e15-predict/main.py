import asyncio


async def save(file: str) -> None:
    await asyncio.sleep(1)
    print(f"{file} is saved")


async def main() -> None:
    save("letter.txt")
    await asyncio.gather(save("photo.png"), asyncio.sleep(2))
    print("all is saved")


if __name__ == "__main__":
    asyncio.run(main())
