# Rule 32: as long as the group is active, tasks can be added to it.
import asyncio


async def child(group: asyncio.TaskGroup, depth: int):
    await asyncio.sleep(1)
    print("depth", depth)
    if depth < 3:
        group.create_task(child(group, depth + 1))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 0))
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
