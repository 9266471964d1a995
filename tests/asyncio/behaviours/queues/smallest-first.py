# Rule 38: numbers, texts, and lists compared as Python's tuples.
import asyncio


async def drain(items):
    queue = asyncio.PriorityQueue()
    for item in items:
        queue.put_nowait(item)
    order = []
    while not queue.empty():
        order.append(await queue.get())
    return order


def flat(item):
    return [element for part in item for element in (part if isinstance(part, tuple) else [part])]


async def main():
    print(*await drain([5, 10, 9, -1, 2.5, 100, 5]))
    print(*await drain(["pear", "apple", "Zebra", "", "apples"]))
    pairs = await drain([(2, "b"), (10, "a"), (2, "a"), (1, "z"), (9, "c")])
    print(*[f"{priority}{name}" for priority, name in pairs])
    nested = await drain([(1, (2, 3)), (1, (2,)), (1,), (1, (10, 0)), (0, (99,))])
    print(*[",".join(map(str, flat(item))) for item in nested])


asyncio.run(main())
