import asyncio


async def feed(items, output):
    """Puts the items into `output`, and shuts it down after the last one."""
    for item in items:
        await output.put(item)
    output.shutdown()


async def drain(input):
    """The items that come out of `input`, until it is shut down."""
    try:
        while True:
            yield await input.get()
    except asyncio.QueueShutDown:
        pass


async def stage(input, output, work, workers=1):
    """Does `work` on each item of `input` and puts what it returns into
    `output`. When `input` has come to its end, `output` is shut down.
    """

    async def worker():
        async for item in drain(input):
            await output.put(await work(item))

    async with asyncio.TaskGroup() as group:
        for _ in range(workers):
            group.create_task(worker())
    output.shutdown()
