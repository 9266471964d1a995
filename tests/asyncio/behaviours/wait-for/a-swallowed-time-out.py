# Rule 27: an awaitable that swallows the cancel and returns gives its result after all.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
    return "result"


async def main():
    try:
        print(await asyncio.wait_for(stubborn(), 1))
    except TimeoutError:
        print("TimeoutError")


asyncio.run(main())
