# Rule 18: the message of a cancelled task is handed out once.
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("please")
    try:
        await task
    except asyncio.CancelledError as error:
        print("1:", error)
    try:
        await task
    except asyncio.CancelledError as error:
        print("2:", error)
    try:
        task.result()
    except asyncio.CancelledError as error:
        print("3:", error)


asyncio.run(main())
