# A task that awaits itself is refused in its next turn; a hand that is faster finds the future used already.
import asyncio


async def selfish():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print("selfish:", str(error)[:28])
        raise


async def main():
    task = asyncio.create_task(selfish())
    await asyncio.sleep(0)
    try:
        task.get_coro().send(None)
    except RuntimeError as error:
        print("main:", error)
    try:
        await task
    except RuntimeError as error:
        print("task:", error)
    await asyncio.sleep(0)
    print("its error:", task.exception())


asyncio.run(main())
