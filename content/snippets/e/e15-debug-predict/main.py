import asyncio
import time


async def long_wait():
    await asyncio.sleep(30)


async def many_steps():
    for _ in range(10):
        time.sleep(0.09)
        await asyncio.sleep(0)


async def one_step():
    for _ in range(10):
        time.sleep(0.02)


async def main():
    await asyncio.create_task(long_wait(), name="long wait")
    await asyncio.create_task(many_steps(), name="many steps")
    await asyncio.create_task(one_step(), name="one step")


asyncio.run(main())
