import asyncio


async def work():
    await asyncio.sleep(1)


async def twice():
    plan = work()
    await plan
    await plan


async def both():
    plan = work()
    task = asyncio.create_task(plan)
    await asyncio.sleep(0)
    try:
        await plan
    finally:
        await task


async def forgotten():
    work()


async def nothing():
    answer = None
    await answer


async def main():
    for mistake in [twice, both, forgotten, nothing]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
