# Rule 11: a done future cannot be cancelled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[int] = loop.create_future()
    print(int(future.done()), int(future.cancelled()))
    print(int(future.cancel()), int(future.done()), int(future.cancelled()))
    print(int(future.cancel()))
    other: asyncio.Future[int] = loop.create_future()
    other.set_result(1)
    print(int(other.cancel()), int(other.cancelled()), other.result())


asyncio.run(main())
