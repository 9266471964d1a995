import asyncio


async def paint(brush, wall):
    async with brush:
        await asyncio.sleep(2)
        print(f"{wall} is painted")


async def main():
    brush = asyncio.Lock()
    try:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            for wall in ["north", "south", "west"]:
                group.create_task(paint(brush, wall), name=wall)
    except TimeoutError:
        print("time is up")


if __name__ == "__main__":
    asyncio.run(main())
