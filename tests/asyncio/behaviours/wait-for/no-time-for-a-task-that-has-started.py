# It is cancelled where it stands, and its end is waited for.
import asyncio


async def work():
    try:
        await asyncio.sleep(9)
    finally:
        print("cleans up")
        await asyncio.sleep(2)
        print("is clean")


async def stubborn():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError as error:
        print("swallowed", type(error).__name__)
    return "result"


async def main():
    loop = asyncio.get_running_loop()
    for make in [work, stubborn]:
        task = asyncio.create_task(make())
        await asyncio.sleep(1)
        try:
            print(await asyncio.wait_for(task, 0), f"{loop.time():.1f}")
        except TimeoutError as error:
            print(type(error).__name__, f"{loop.time():.1f}")


asyncio.run(main())
