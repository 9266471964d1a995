# createEagerTaskFactory makes tasks of a class of one's own.
import asyncio


class Counted(asyncio.Task):
    made = 0

    def __init__(self, coro, **options):
        Counted.made += 1
        super().__init__(coro, **options)


async def child(name):
    print(name, "starts in", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(Counted))
    a = asyncio.create_task(child("a"), name="first")
    b = asyncio.create_task(child("b"), eager_start=False)
    print("made", Counted.made, "of that class" if isinstance(a, Counted) and isinstance(b, Counted) else "of another")
    await asyncio.gather(a, b)


asyncio.run(main())
