import asyncio


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from leaves(one)
    else:
        yield error


async def fail(error):
    raise error


async def trip():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError("too far")))
        group.create_task(fail(TypeError("no ticket")))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(trip())
            group.create_task(fail(TypeError("no passport")))
    except ExceptionGroup as error:
        print(f"in the group: {len(error.exceptions)}")
        print(f"in all: {len(list(leaves(error)))}")
        types = error.subgroup(TypeError)
        for one in leaves(types):
            print(one)


if __name__ == "__main__":
    asyncio.run(main())
