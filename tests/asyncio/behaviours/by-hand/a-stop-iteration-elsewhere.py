# A StopIteration would end whoever drives: so out of a coroutine, a generator or an object's own await it is an error.
import asyncio


async def ready():
    return "value"


def stop():
    ready().send(None)


async def raises():
    stop()


async def raises_later():
    await asyncio.sleep(0)
    stop()


async def generates():
    try:
        yield 1
    finally:
        stop()


class Odd:
    def __init__(self, waits):
        self.waits = waits

    def __await__(self):
        if self.waits:
            yield None
        stop()


async def attempt(label, act):
    try:
        await act()
        print(label, "raised nothing")
    except Exception as error:
        cause = "no cause" if error.__cause__ is None else type(error.__cause__).__name__
        print(label, type(error).__name__, error, "|", cause)


async def throws_in(of, close):
    await anext(of)
    await (of.aclose() if close else of.athrow(StopIteration("thrown in")))


async def main():
    await attempt("await", raises)
    await attempt("task", lambda: asyncio.create_task(raises()))
    await attempt("later", raises_later)
    await attempt("task, later", lambda: asyncio.create_task(raises_later()))
    await attempt("gather", lambda: asyncio.gather(raises()))
    await attempt("waitFor", lambda: asyncio.wait_for(raises_later(), 1))
    await attempt("thrown into a generator", lambda: throws_in(generates(), False))
    await attempt("closing a generator", lambda: throws_in(generates(), True))
    await attempt("own await", lambda: Odd(False))
    await attempt("own await, later", lambda: Odd(True))

    async def caught():
        try:
            stop()
        except StopIteration as error:
            print("caught", error.value)

    await attempt("caught", caught)

    async def in_a_group():
        async with asyncio.TaskGroup() as group:
            group.create_task(raises())

    await attempt("in a group", in_a_group)

    async def in_a_timeout():
        async with asyncio.timeout(1):
            stop()

    await attempt("in a timeout", in_a_timeout)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration("set"))
    await attempt("future", lambda: future)
    coro = raises_later()
    coro.send(None)

    async def sends():
        coro.send(None)

    await attempt("send", sends)


asyncio.run(main())
