# A coroutine that goes on waiting although it was closed ends with a GeneratorExit, if it ends at all.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", type(error).__name__, error)


async def stubborn(name):
    try:
        await asyncio.sleep(0)
    except Exception:
        print("never")
    finally:
        print(name, "cleans up")
        await asyncio.sleep(0)
        print(name, "has cleaned up")
    return "never"


async def relay(of):
    try:
        return await of
    finally:
        print("relay is over")


async def main():
    coro = stubborn("a")
    attempt("send", lambda: coro.send(None))
    attempt("close", lambda: coro.close())
    attempt("send", lambda: coro.send(None))
    attempt("send", lambda: coro.send(None))

    coro = stubborn("b")
    attempt("send", lambda: coro.send(None))
    attempt("close", lambda: coro.close())
    attempt("close", lambda: coro.close())

    task = asyncio.create_task(stubborn("c"))
    await asyncio.sleep(0)
    attempt("close", lambda: task.get_coro().close())
    await asyncio.wait([task])
    print(type(task.exception()).__name__)

    inner = stubborn("d")
    outer = asyncio.create_task(relay(inner))
    await asyncio.sleep(0)
    attempt("close", lambda: inner.close())
    await asyncio.wait([outer])
    print(type(outer.exception()).__name__)


asyncio.run(main())
