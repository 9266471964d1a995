import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"{dish} is off the stove")
    if dish == "soup":
        raise Exception("too salty")


async def main():
    tasks = [
        asyncio.create_task(cook("stew", 3)),
        asyncio.create_task(cook("soup", 2)),
        asyncio.create_task(cook("rice", 1)),
    ]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in done:
        if task.exception():
            print("main: one dish is spoilt")
    print(f"main: {len(pending)} on the stove")
    await asyncio.wait(pending)
    print("main: dinner")


if __name__ == "__main__":
    asyncio.run(main())
