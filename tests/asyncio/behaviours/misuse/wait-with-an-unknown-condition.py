# Bad input: wait knows three conditions.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait([future], return_when="sometime")
    except ValueError as error:
        print(type(error).__name__)
    try:
        await asyncio.wait(future)
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
