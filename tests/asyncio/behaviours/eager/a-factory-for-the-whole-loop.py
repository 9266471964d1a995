# With the eager task factory each task begins inside createTask.
import asyncio


async def work(name: str):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "goes on")
    return name


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    one = asyncio.create_task(work("one"))
    print("made one")
    two = asyncio.create_task(work("two"))
    print("made two")
    print(await one, await two)


asyncio.run(main())
