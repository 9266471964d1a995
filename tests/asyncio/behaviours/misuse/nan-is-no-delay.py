# Bad input: a sleep has a length.
import asyncio


async def main():
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(error)


asyncio.run(main())
