# A task's result comes from its coroutine only.
import asyncio


async def work():
    return 1


async def main():
    task = asyncio.create_task(work())
    try:
        task.set_result(2)
    except RuntimeError as error:
        print(type(error).__name__)
    try:
        task.set_exception(ValueError("no"))
    except RuntimeError as error:
        print(type(error).__name__)
    print(await task)


asyncio.run(main())
