# Rules 9 and 10: from setResult to the task that waits, it is one turn.
import asyncio


async def waiter(name: str, future: asyncio.Future[int]):
    print(name, "waits")
    print(name, "got", await future)


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[int] = loop.create_future()
    one = asyncio.create_task(waiter("one", future))
    two = asyncio.create_task(waiter("two", future))
    await asyncio.sleep(0)
    loop.call_soon(print, "scheduled before")
    future.set_result(7)
    loop.call_soon(print, "scheduled after")
    await asyncio.sleep(0)
    print("one turn later")
    await one
    await two


asyncio.run(main())
