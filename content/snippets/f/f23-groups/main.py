import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("too hot")))
            group.create_task(fail(TypeError("not soup")))
    except* ValueError as values:
        for one in values.exceptions:
            print(f"handled: {one}")
    except* Exception as rest:
        for one in rest.exceptions:
            print(f"not handled: {one}")


if __name__ == "__main__":
    asyncio.run(main())
