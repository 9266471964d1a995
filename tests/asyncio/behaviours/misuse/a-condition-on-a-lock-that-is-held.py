# Bad input: whoever releases a condition's lock must have it.
import asyncio


async def main():
    condition = asyncio.Condition()
    try:
        condition.release()
    except RuntimeError as error:
        print(error)
    try:
        condition.notify_all()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
