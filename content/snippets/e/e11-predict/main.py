import asyncio


async def download(file: str) -> None:
    try:
        print(f"opening {file}")
        await asyncio.sleep(10)
    finally:
        print(f"closing {file}")


async def main() -> None:
    task = asyncio.create_task(download("holiday.mp4"))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"main: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
