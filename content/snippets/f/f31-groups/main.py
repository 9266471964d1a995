import asyncio


async def bake(what):
    await asyncio.sleep(1)
    raise ValueError(what)


async def outside():
    asyncio.TaskGroup().create_task(bake("bread"))


async def late():
    async with asyncio.TaskGroup() as group:
        pass
    group.create_task(bake("bread"))


async def failing():
    async with asyncio.TaskGroup() as group:
        group.create_task(bake("bread"))
        group.create_task(bake("cake"))


async def expired():
    async with asyncio.timeout(1) as limit:
        pass
    limit.reschedule(2)


async def main():
    for mistake in [outside, late, failing, expired]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
