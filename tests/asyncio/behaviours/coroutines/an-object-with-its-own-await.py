# Rule 21: whatever implements the protocol of awaitables can be awaited.
import asyncio


class Twice:
    def __init__(self, task: asyncio.Task[int]):
        self.task = task

    def __await__(self):
        value = yield from self.task.__await__()
        return value * 2


async def work():
    await asyncio.sleep(1)
    return 21


async def main():
    print(await Twice(asyncio.create_task(work())))


asyncio.run(main())
