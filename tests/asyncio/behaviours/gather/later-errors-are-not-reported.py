# Rule 26: errors that come after the first one are taken note of, not reported.
import asyncio


async def fail(name: str, seconds: float):
    await asyncio.sleep(seconds)
    raise ValueError(name)


async def main():
    try:
        await asyncio.gather(fail("first", 1), fail("second", 2))
    except ValueError as error:
        print(error)
    await asyncio.sleep(5)
    print("end")


asyncio.run(main())
