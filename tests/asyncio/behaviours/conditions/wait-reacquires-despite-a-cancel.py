# Rule 36: the cancel comes out only when the lock is held again.
import asyncio


async def waiter(condition: asyncio.Condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print(f"cancelled at {asyncio.get_running_loop().time():.1f}", int(condition.locked()))
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(1)
    async with condition:
        task.cancel()
        await asyncio.sleep(3)
        print("main gives the lock back")
    await asyncio.wait([task])
    print(int(task.cancelled()), int(condition.locked()))


asyncio.run(main())
