# createTask takes coroutines and nothing else; outside of a loop it takes nothing.
import asyncio


async def work():
    pass


async def main():
    try:
        asyncio.create_task(work)
    except TypeError as error:
        print(type(error).__name__)
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    try:
        asyncio.create_task(future)
    except TypeError as error:
        print(type(error).__name__)


coroutine = work()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
asyncio.run(main())
