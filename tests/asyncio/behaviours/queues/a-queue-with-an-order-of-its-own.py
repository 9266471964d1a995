# Rule 38: a subclass decides where items are kept and which one is next.
import asyncio


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        first = next(iter(self._queue))
        del self._queue[first]
        return first


async def main():
    queue = Unique()
    for item in ["b", "a", "b", "c", "a"]:
        queue.put_nowait(item)
    print(queue)
    while not queue.empty():
        print(await queue.get())


asyncio.run(main())
