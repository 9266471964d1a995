# Rule 22: a cancel is thrown in where the task really waits, and passes outwards.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner")


async def middle():
    try:
        await inner()
    finally:
        print("middle")


async def outer():
    try:
        await middle()
    finally:
        print("outer")


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main")


asyncio.run(main())
