# A future's error reaches each of those who await it.
import asyncio


async def waiter(name: str, future: asyncio.Future[int]):
    try:
        await future
    except ValueError as error:
        print(name, "caught", error)


async def main():
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(name, future)) for name in ["one", "two", "three"]]
    await asyncio.sleep(1)
    future.set_exception(ValueError("boom"))
    for task in tasks:
        await task
    print(future.exception())


asyncio.run(main())
