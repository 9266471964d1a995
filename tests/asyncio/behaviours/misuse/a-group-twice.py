# Bad input: a group is entered once.
import asyncio


async def main():
    group = asyncio.TaskGroup()
    async with group:
        pass
    try:
        async with group:
            print("never")
    except RuntimeError as error:
        print(str(error)[-25:])


asyncio.run(main())
