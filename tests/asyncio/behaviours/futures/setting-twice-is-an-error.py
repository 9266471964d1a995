# Rule 12: a future is done once.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[int] = loop.create_future()
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    try:
        future.set_exception(ValueError("late"))
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    cancelled: asyncio.Future[int] = loop.create_future()
    cancelled.cancel()
    try:
        cancelled.set_result(2)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)
    print(future.result())


asyncio.run(main())
