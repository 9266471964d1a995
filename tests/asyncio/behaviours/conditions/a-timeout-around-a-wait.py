# Rules 31 and 36: the timeout is raised once the lock is held again.
import asyncio


async def waiter(condition):
    async with condition:
        try:
            async with asyncio.timeout(2):
                await condition.wait()
        except TimeoutError as error:
            print(type(error).__name__, "at", int(asyncio.get_running_loop().time()), int(condition.locked()))


async def busy(condition):
    await asyncio.sleep(1)
    async with condition:
        await asyncio.sleep(4)
        print("busy leaves at", int(asyncio.get_running_loop().time()))


async def main():
    condition = asyncio.Condition()
    await asyncio.gather(waiter(condition), busy(condition))


asyncio.run(main())
