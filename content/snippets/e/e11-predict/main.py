import asyncio


async def download(file):
    try:
        print(f"opening {file}")
        await asyncio.sleep(10)
    finally:
        print(f"closing {file}")


async def main():
    task = asyncio.create_task(download("holiday.mp4"))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(f"main: {type(error).__name__}")


asyncio.run(main())
