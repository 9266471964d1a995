# The body's last step is already in the queue: the cancel meets it there.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    limit = asyncio.timeout(1)

    def finish():
        future.set_result("value")
        limit.reschedule(loop.time())

    loop.call_later(0.5, finish)
    try:
        async with limit:
            print(await future)
            print("the body goes on", "expired" if limit.expired() else "not expired")
            await asyncio.sleep(0)
            print("never printed")
    except TimeoutError as error:
        print(type(error).__name__, "expired" if limit.expired() else "not expired")


asyncio.run(main())
