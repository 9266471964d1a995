import asyncio


async def work():
    return "done"


async def task():
    asyncio.create_task(42)


async def gathered():
    await asyncio.gather(42)


async def waited():
    plan = work()
    try:
        await asyncio.wait([plan])
    finally:
        await plan


async def empty():
    await asyncio.wait([])


async def main():
    for mistake in [task, gathered, waited, empty]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
