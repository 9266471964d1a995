# Rule 37: two rounds with five tasks at a barrier for two; one is left over.
import asyncio


async def party(name, barrier):
    print(name, "arrives")
    print(name, await barrier.wait())


async def main():
    barrier = asyncio.Barrier(2)
    tasks = [asyncio.create_task(party(name, barrier)) for name in ["a", "b", "c", "d", "e"]]
    await asyncio.sleep(1)
    print("waiting", barrier.n_waiting, *[int(task.done()) for task in tasks])
    tasks[4].cancel()
    await asyncio.wait(tasks)
    print("waiting", barrier.n_waiting)


asyncio.run(main())
