# Rule 32: both are in the group, the body's last.
import asyncio


async def fail():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            await asyncio.sleep(1)
            raise ValueError("body")
    except ExceptionGroup as error:
        print(*[str(one) for one in error.exceptions])


asyncio.run(main())
