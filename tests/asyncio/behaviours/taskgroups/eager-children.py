# A child that is done at once still tells the group through the loop.
import asyncio


async def child(name, fails=False):
    print(name, "starts")
    if fails:
        raise ValueError(name)
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            print(group)
            group.create_task(child("b", True))
            print(group)
            group.create_task(child("c"))
            print(group)
            await asyncio.sleep(0)
            print("never printed")
    except ExceptionGroup as error:
        print(type(error).__name__, error)


asyncio.run(main())
