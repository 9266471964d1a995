import asyncio


async def bake(oven, cake):
    async with oven:
        await asyncio.sleep(60)


async def stroll():
    await asyncio.sleep(20)


def look_around(loop):
    lines = []
    for task in asyncio.all_tasks(loop):
        frame = task.get_stack()[0]
        lines.append(f"{task.get_name()} is in {frame.f_code.co_name}")
    print("\n".join(sorted(lines)))


async def main():
    oven = asyncio.Lock()
    loop = asyncio.get_running_loop()
    loop.call_later(30, look_around, loop)
    async with asyncio.TaskGroup() as group:
        group.create_task(bake(oven, "apple pie"), name="pie")
        group.create_task(bake(oven, "carrot cake"), name="cake")
        group.create_task(stroll(), name="walk")


if __name__ == "__main__":
    asyncio.run(main())
