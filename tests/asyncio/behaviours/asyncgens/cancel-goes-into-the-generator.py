# Rules 22 and 40: a task that waits inside a generator is cancelled inside the generator.
import asyncio


async def count():
    try:
        yield 1
        await asyncio.sleep(100)
        yield 2
    except asyncio.CancelledError:
        print("cancelled in the generator")
        raise
    finally:
        print("generator cleaned up")


async def consume():
    async for i in count():
        print("got", i)


async def main():
    task = asyncio.create_task(consume())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(int(task.cancelled()))


asyncio.run(main())
