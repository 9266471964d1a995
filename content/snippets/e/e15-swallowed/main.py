import asyncio


async def poll() -> None:
    for attempt in range(1, 5):
        try:
            await asyncio.sleep(1)
            print(f"attempt {attempt}: nothing new")
        except BaseException:
            print(f"attempt {attempt}: some error, going on")


async def main() -> None:
    task = asyncio.create_task(poll())
    await asyncio.sleep(1.5)
    print(f"main: cancel, {task.cancel()}")
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")
    print(f"requests to cancel: {task.cancelling()}")


if __name__ == "__main__":
    asyncio.run(main())
