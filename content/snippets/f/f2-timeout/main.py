import asyncio


async def ride(vehicle, seconds):
    await asyncio.sleep(seconds)
    print(f"the {vehicle} arrives")
    return vehicle


async def main():
    tasks = [
        asyncio.create_task(ride("bus", 4)),
        asyncio.create_task(ride("tram", 1)),
        asyncio.create_task(ride("taxi", 2)),
    ]
    try:
        async for task in asyncio.as_completed(tasks, timeout=3):
            print(f"main: {task.result()} is in time")
    except TimeoutError as error:
        print(f"main: {type(error).__name__}")
    late = [task for task in tasks if not task.done()]
    print(f"main: {len(late)} still on the way")
    await asyncio.gather(*late)


if __name__ == "__main__":
    asyncio.run(main())
