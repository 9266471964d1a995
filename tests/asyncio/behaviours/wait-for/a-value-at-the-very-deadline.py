# Rule 27: the time-out wins when both are due in the same instant and it was set first.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    late: asyncio.Future[str] = loop.create_future()
    early: asyncio.Future[str] = loop.create_future()
    loop.call_later(1, early.set_result, "early")
    try:
        print(await asyncio.wait_for(early, 1))
    except TimeoutError:
        print("TimeoutError, early:", int(early.cancelled()))
    loop.call_soon(lambda: loop.call_later(1, lambda: late.done() or late.set_result("late")))
    try:
        print(await asyncio.wait_for(late, 1))
    except TimeoutError:
        print("TimeoutError, late:", int(late.cancelled()))


asyncio.run(main())
