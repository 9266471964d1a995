import asyncio


async def soon():
    pass


async def later():
    pass


async def done(task):
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(soon)
    loop.call_soon(lambda: print("after soon"))
    loop.call_later(1, later)
    loop.call_later(2, lambda: print("after later"))
    task = asyncio.create_task(asyncio.sleep(3))
    task.add_done_callback(done)
    await asyncio.sleep(4)
    print("after done")


asyncio.run(main())
