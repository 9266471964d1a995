# Rule 27: a cancel of the caller reaches the awaitable and is no time-out.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("finally")


async def caller():
    try:
        await asyncio.wait_for(work(), 5)
    except TimeoutError:
        print("never")


async def main():
    task = asyncio.create_task(caller())
    await asyncio.sleep(1)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled:", error)


asyncio.run(main())
