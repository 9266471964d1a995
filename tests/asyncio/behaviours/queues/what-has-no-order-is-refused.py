# Rule 38: the item that could not be compared stays in the heap all the same.
import asyncio


class Thing:
    pass


async def main():
    pairs = [
        [1, "one"],
        [(1, Thing()), (1, Thing())],
        [(1, "a"), (1, 2)],
        [(1,), 1],
    ]
    for pair in pairs:
        queue = asyncio.PriorityQueue()
        try:
            for item in pair:
                queue.put_nowait(item)
            print("fine")
        except TypeError as error:
            print(type(error).__name__, str(error).split(" between ")[0], queue.qsize())


asyncio.run(main())
