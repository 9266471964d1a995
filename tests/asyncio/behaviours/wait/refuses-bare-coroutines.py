# Rule 28: wait takes tasks and futures; an empty list is an error, too.
import asyncio


async def work():
    pass


async def main():
    coroutine = work()
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    coroutine.close()
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


asyncio.run(main())
