import asyncio


async def failing():
    raise ValueError("late")


async def leaves(group):
    async with group:
        group.create_task(failing())


async def main():
    def tell(loop, context):
        error = context["exception"]
        print(f"handler: {type(error).__name__}: {str(error).replace('NoneType', 'null')}")

    asyncio.get_running_loop().set_exception_handler(tell)
    coro = leaves(asyncio.TaskGroup())
    task = asyncio.create_task(coro)
    await asyncio.sleep(0)
    coro.send(None)
    try:
        coro.send(None)
    except RuntimeError as error:
        print(f"out of the group: {error}")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("done:", "yes" if task.done() else "no")
    task.cancel()


asyncio.run(main())
