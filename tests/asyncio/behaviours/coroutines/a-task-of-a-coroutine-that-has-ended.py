# Rule 15: a coroutine runs once, in a task too; and not in two at the same time.
import asyncio


async def work():
    print("works")
    return 1


async def attempt(label, act):
    try:
        print(label, await act())
    except Exception as error:
        print(label, type(error).__name__, error)


async def main():
    coroutine = work()
    print(await coroutine)
    await attempt("task", lambda: asyncio.create_task(coroutine))
    await attempt("eager", lambda: asyncio.create_task(coroutine, eager_start=True))
    await attempt("gather", lambda: asyncio.gather(coroutine))

    cancelled = asyncio.create_task(coroutine)
    cancelled.cancel()
    await attempt("cancelled", lambda: cancelled)

    own = asyncio.current_task().get_coro()
    await attempt("itself", lambda: asyncio.create_task(own, eager_start=True))


asyncio.run(main())
