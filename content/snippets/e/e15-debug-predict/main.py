import asyncio
import time


async def long_wait() -> None:
    await asyncio.sleep(30)


async def many_steps() -> None:
    for _ in range(10):
        time.sleep(0.09)
        await asyncio.sleep(0)


async def one_step() -> None:
    for _ in range(10):
        time.sleep(0.02)


async def main() -> None:
    await asyncio.create_task(long_wait(), name="long wait")
    await asyncio.create_task(many_steps(), name="many steps")
    await asyncio.create_task(one_step(), name="one step")


if __name__ == "__main__":
    asyncio.run(main())
