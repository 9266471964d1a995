# What except* does, split does.
import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(TypeError("a")))
            group.create_task(fail(ValueError("b")))
            group.create_task(fail(TypeError("c")))
    except* TypeError as group:
        print(group, *[str(each) for each in group.exceptions])
    except* Exception as group:
        print(group, *[str(each) for each in group.exceptions])


asyncio.run(main())
