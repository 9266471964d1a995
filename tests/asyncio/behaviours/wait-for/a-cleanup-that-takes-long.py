# The time of the cleanup is not limited: the error comes when it is over.
import asyncio


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(5)
        print("is clean")


async def main():
    try:
        await asyncio.wait_for(work(), 1)
    except TimeoutError as error:
        print(type(error).__name__, f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
