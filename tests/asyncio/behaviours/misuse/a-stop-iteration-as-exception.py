# Bad input: a StopIteration cannot be raised through an await.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[int] = loop.create_future()
    future.set_exception(StopIteration())
    print(type(future.exception()).__name__, future.exception())


asyncio.run(main())
