# Rule 12: there is no result and no exception before the future is done.
import asyncio


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print(error)
    try:
        future.exception()
    except asyncio.InvalidStateError as error:
        print(error)
    future.set_result(1)
    print(int(future.exception() is None))


asyncio.run(main())
