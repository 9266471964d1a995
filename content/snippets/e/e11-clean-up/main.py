import asyncio


async def download(file: str) -> None:
    print(f"opening {file}")
    try:
        await asyncio.sleep(10)
        print("this line is never printed")
    except asyncio.CancelledError as error:
        print(f"stopped by a {type(error).__name__}")
        raise
    finally:
        print(f"closing {file}")


async def main() -> None:
    task = asyncio.create_task(download("holiday.mp4"))
    await asyncio.sleep(1)
    print("main: cancel")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"main: {type(error).__name__}")
    print(f"main: the task is cancelled: {task.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
