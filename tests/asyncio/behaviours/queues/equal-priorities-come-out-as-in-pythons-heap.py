# Rule 38: a heap keeps no order among equals, but the same one each time.
import asyncio
import functools


@functools.total_ordering
class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __eq__(self, other):
        return self.priority == other.priority

    def __lt__(self, other):
        return self.priority < other.priority


async def main():
    state = 7
    for size in [3, 6, 12, 40]:
        queue = asyncio.PriorityQueue()
        order = []
        for n in range(size):
            state = (state * 137 + 11) % 1009
            queue.put_nowait(Job(state % 3, str(n)))
            if n % 5 == 4:
                order.append((await queue.get()).name)
        while not queue.empty():
            order.append(queue.get_nowait().name)
        print(*order)


asyncio.run(main())
