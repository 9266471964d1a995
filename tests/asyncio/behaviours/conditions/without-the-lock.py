# Rule 36: waiting and notifying need the lock.
import asyncio


async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
