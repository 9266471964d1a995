# Rule 27: a sleep that ends with the time-out is late.
import asyncio


async def work():
    await asyncio.sleep(1)
    return "result"


async def main():
    try:
        print(await asyncio.wait_for(work(), 1))
    except TimeoutError:
        print("TimeoutError")


asyncio.run(main())
