import asyncio
from contextlib import aclosing


async def merge(*streams):
    """Everything that the streams yield, in the order in which it comes.

    Closing it closes them all. If a stream fails, the others are
    closed, and its error comes out in an ExceptionGroup.
    """
    items = asyncio.Queue(1)
    readers = asyncio.create_task(read_all(streams, items))
    try:
        while True:
            yield await items.get()
    except asyncio.QueueShutDown:
        await readers
    finally:
        readers.cancel()
        await asyncio.gather(readers, return_exceptions=True)


async def read_all(streams, items):
    async def read(stream):
        async with aclosing(stream):
            async for item in stream:
                await items.put(item)

    try:
        async with asyncio.TaskGroup() as group:
            for stream in streams:
                group.create_task(read(stream))
    finally:
        items.shutdown()
