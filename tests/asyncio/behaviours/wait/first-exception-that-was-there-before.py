# An error of long ago ends the wait, after its turns.
import asyncio


async def fail():
    raise ValueError("long ago")


async def main():
    failed = asyncio.create_task(fail())
    slow = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(1)
    done, pending = await asyncio.wait([slow, failed], return_when=asyncio.FIRST_EXCEPTION)
    print("failed is done" if failed in done else "", "slow is pending" if slow in pending else "")
    print(failed.exception(), f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
