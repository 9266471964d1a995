import asyncio


async def poll():
    for attempt in range(1, 5):
        try:
            await asyncio.sleep(1)
            print(f"attempt {attempt}: nothing new")
        except BaseException:
            print(f"attempt {attempt}: some error, going on")


async def main():
    task = asyncio.create_task(poll())
    await asyncio.sleep(1.5)
    print(f"main: cancel, {str(task.cancel()).lower()}")
    await asyncio.wait([task])
    print(f"cancelled: {str(task.cancelled()).lower()}")
    print(f"requests to cancel: {task.cancelling()}")


asyncio.run(main())
