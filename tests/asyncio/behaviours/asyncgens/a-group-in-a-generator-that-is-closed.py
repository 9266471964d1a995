# A generator that is closed within a group leaves the group as with an error: the tasks are cancelled.
import asyncio
from contextlib import aclosing


async def produce(queue):
    try:
        i = 0
        while True:
            await queue.put(i)
            await asyncio.sleep(1)
            i += 1
    except asyncio.CancelledError as error:
        print("the producer caught", type(error).__name__)
        raise


async def feed():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue))
        while True:
            yield await queue.get()


async def limited():
    async with asyncio.timeout(10):
        i = 0
        while True:
            await asyncio.sleep(1)
            yield i
            i += 1


async def main():
    try:
        async with aclosing(feed()) as values:
            async for n in values:
                print("got", n)
                if n == 2:
                    break
    except BaseExceptionGroup as error:
        print(type(error).__name__, error, ",".join(type(each).__name__ for each in error.exceptions))
    generator = feed()
    await anext(generator)
    try:
        await generator.aclose()
    except BaseExceptionGroup as error:
        print(type(error).__name__)
    async with aclosing(limited()) as values:
        async for n in values:
            if n == 1:
                break
    print("at", round(asyncio.get_running_loop().time()))


asyncio.run(main())
