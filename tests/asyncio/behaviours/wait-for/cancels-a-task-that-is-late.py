# Rule 27: a task that was given is cancelled too.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("finally")


async def main():
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(task, 1)
    except TimeoutError:
        print(int(task.done()), int(task.cancelled()))


asyncio.run(main())
