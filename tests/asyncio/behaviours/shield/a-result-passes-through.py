# Rule 30: as long as nobody cancels, shield is not noticed.
import asyncio


async def work():
    await asyncio.sleep(1)
    return "result"


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    print(await asyncio.shield(work()))
    try:
        await asyncio.shield(fail())
    except ValueError as error:
        print(error)


asyncio.run(main())
