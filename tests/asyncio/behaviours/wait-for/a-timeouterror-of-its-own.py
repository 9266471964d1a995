# A TimeoutError that the coroutine raises itself is only an error.
import asyncio


async def work():
    await asyncio.sleep(1)
    raise TimeoutError("my own")


async def main():
    try:
        await asyncio.wait_for(work(), 5)
    except TimeoutError as error:
        print(type(error).__name__, error, f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
