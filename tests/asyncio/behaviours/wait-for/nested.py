# Rule 27: the inner time-out is the inner one's, the outer one's the outer one's.
import asyncio


async def inner(seconds: float):
    try:
        await asyncio.wait_for(asyncio.sleep(10), seconds)
    except TimeoutError:
        print("inner TimeoutError")
    return "handled inside"


async def main():
    print(await asyncio.wait_for(inner(1), 2))
    try:
        print(await asyncio.wait_for(inner(2), 1))
    except TimeoutError:
        print("outer TimeoutError")


asyncio.run(main())
