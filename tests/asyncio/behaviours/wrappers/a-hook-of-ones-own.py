# A class that says itself what entering does; one that is derived from it; and one that is derived from a group.
import asyncio
import re


class Session:
    def __init__(self):
        self.group = asyncio.TaskGroup()

    async def __aenter__(self):
        print("entering")
        await self.group.__aenter__()
        self.group.create_task(self.keep_alive())
        return self

    async def __aexit__(self, *error):
        print("leaving")
        await self.group.__aexit__(*error)
        print("left")

    async def keep_alive(self):
        await asyncio.sleep(1)
        print("still there")


class Logged(Session):
    def __init__(self):
        super().__init__()
        self.limit = asyncio.timeout(5)

    async def __aenter__(self):
        await self.limit.__aenter__()
        return await super().__aenter__()

    async def __aexit__(self, *error):
        await super().__aexit__(*error)
        await self.limit.__aexit__(*error)
        print("in time:", str(not self.limit.expired()).lower())


class Crew(asyncio.TaskGroup):
    async def __aexit__(self, *error):
        print("the crew comes home")
        await super().__aexit__(*error)


async def main():
    async with Session() as session:
        session.group.create_task(asyncio.sleep(2))
    async with Logged() as session:
        print(str(session.limit.when() == asyncio.get_running_loop().time() + 5).lower())
    async with Crew() as crew:
        crew.create_task(asyncio.sleep(1))
    session = Session()
    try:
        session.group.create_task(asyncio.sleep(1))
    except RuntimeError as error:
        print(error)
    async with session:
        pass
    try:
        async with session:
            pass
    except RuntimeError as error:
        print(re.sub("<.*>", "<…>", str(error)))


asyncio.run(main())
