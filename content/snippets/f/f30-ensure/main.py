import asyncio


async def work():
    return "done"


async def main():
    task = asyncio.create_task(work())
    print("the same task:", asyncio.ensure_future(task) is task)
    try:
        asyncio.create_task(task)
    except TypeError:
        print("create_task: TypeError")
    print(await asyncio.ensure_future(work()), await task)


if __name__ == "__main__":
    asyncio.run(main())
