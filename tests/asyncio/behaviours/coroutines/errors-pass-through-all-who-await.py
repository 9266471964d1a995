# An error goes up through the awaits, and each finally runs on the way.
import asyncio


async def inner():
    try:
        await asyncio.sleep(1)
        raise ValueError("boom")
    finally:
        print("inner finally")


async def middle():
    try:
        await inner()
    finally:
        print("middle finally begins")
        await asyncio.sleep(1)
        print("middle finally ends")


async def main():
    try:
        await middle()
    except ValueError as error:
        print("caught", error, f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
