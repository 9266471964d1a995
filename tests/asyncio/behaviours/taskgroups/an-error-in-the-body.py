# Rule 32: the children are cancelled, and the body's error is in the group.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("child ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(1)
            raise ValueError("in the body")
    except ExceptionGroup as error:
        print(*[str(one) for one in error.exceptions])


asyncio.run(main())
