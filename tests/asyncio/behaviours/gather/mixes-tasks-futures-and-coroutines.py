# Rule 26: all kinds of awaitables can be gathered together.
import asyncio


async def work(name: str):
    await asyncio.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()
    done: asyncio.Future[str] = loop.create_future()
    done.set_result("done future")
    loop.call_later(2, future.set_result, "future")
    print(await asyncio.gather(work("coroutine"), future, done, asyncio.create_task(work("task"))) == ["coroutine", "future", "done future", "task"])


asyncio.run(main())
