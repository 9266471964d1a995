# The same for an object that holds its resources in variables around it, and for one within another.
import asyncio


class Nursery:
    def __init__(self, name):
        self.name = name
        self.group = asyncio.TaskGroup()
        self.start = self.group.create_task

    async def __aenter__(self):
        await self.group.__aenter__()
        return self

    async def __aexit__(self, *error):
        print(self.name, "waits")
        await self.group.__aexit__(*error)
        print(self.name, "is over")


class Building:
    def __init__(self):
        self.ground = Nursery("ground floor")
        self.first = Nursery("first floor")

    async def __aenter__(self):
        await self.ground.__aenter__()
        await self.first.__aenter__()
        return self

    async def __aexit__(self, *error):
        await self.first.__aexit__(*error)
        await self.ground.__aexit__(*error)


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    async with Nursery("a room") as room:
        room.start(work("alone", 1))
    async with Building() as building:
        building.ground.start(work("below", 1))
        building.first.start(work("above", 2))


asyncio.run(main())
