import asyncio
import itertools


async def main():
    tickets = asyncio.PriorityQueue()
    count = itertools.count(1)

    def put(urgency, name):
        tickets.put_nowait((urgency, next(count), name))

    put(2, "printer")
    put(2, "mouse")
    put(1, "server")
    put(2, "keyboard")

    while not tickets.empty():
        ticket = await tickets.get()
        print(f"the {ticket[-1]} is repaired")


if __name__ == "__main__":
    asyncio.run(main())
