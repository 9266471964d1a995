# It is the message of the last argument, whichever child ended last.
import asyncio


async def child(seconds):
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(seconds)


async def main():
    for seconds in [[1, 2], [2, 1]]:
        tasks = [asyncio.create_task(child(each)) for each in seconds]
        gathering = asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(1)
        tasks[0].cancel("first")
        tasks[1].cancel("second")
        gathering.cancel("all")
        try:
            await gathering
        except asyncio.CancelledError as error:
            print(type(error).__name__, error)


asyncio.run(main())
