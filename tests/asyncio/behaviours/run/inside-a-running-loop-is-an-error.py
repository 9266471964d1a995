# Rule 39: one loop at a time; the coroutine that was not run is reported.
import asyncio


async def other():
    print("never")


async def main():
    coroutine = other()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
