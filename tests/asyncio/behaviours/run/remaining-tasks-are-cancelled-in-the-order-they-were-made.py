# Rule 39: all are cancelled first, then all are waited for.
import asyncio


async def work(n: int):
    try:
        await asyncio.sleep(100)
    finally:
        print(n, "finally")
        await asyncio.sleep(0)
        print(n, "after a turn")


async def main():
    for n in range(3):
        asyncio.create_task(work(n))
    await asyncio.sleep(0)


asyncio.run(main())
