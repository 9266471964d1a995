# A loop can be given a factory, which then makes each task.
import asyncio


async def work(n: int):
    return n


async def main():
    loop = asyncio.get_running_loop()

    def factory(loop, coro, **options):
        print("making a task")
        return asyncio.Task(coro, loop=loop, **options)

    loop.set_task_factory(factory)
    print(await asyncio.create_task(work(1)))
    print(await asyncio.gather(work(2), work(3)) == [2, 3])
    loop.set_task_factory(None)
    print(await asyncio.create_task(work(4)))


asyncio.run(main())
