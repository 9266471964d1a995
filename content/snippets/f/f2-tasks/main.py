import asyncio


async def ride(vehicle, seconds):
    await asyncio.sleep(seconds)
    if vehicle == "taxi":
        raise Exception("flat tyre")
    return seconds


async def main():
    people = {
        asyncio.create_task(ride("bus", 3)): "Ana",
        asyncio.create_task(ride("tram", 1)): "Ben",
        asyncio.create_task(ride("taxi", 2)): "Cleo",
    }
    async for task in asyncio.as_completed(people):
        who = people[task]
        try:
            print(f"{who} travelled for {task.result()} seconds")
        except Exception as error:
            print(f"{who} is not coming: {error}")


if __name__ == "__main__":
    asyncio.run(main())
