# Rule 36: leaving the block releases it.
import asyncio


async def main():
    condition = asyncio.Condition()
    looks = 0

    async def waiter():
        def predicate():
            nonlocal looks
            looks += 1
            if looks == 2:
                raise ValueError("cannot tell")
            return False

        async with condition:
            try:
                await condition.wait_for(predicate)
            except ValueError as error:
                print(error, int(condition.locked()))

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    await task
    print(int(condition.locked()))


asyncio.run(main())
