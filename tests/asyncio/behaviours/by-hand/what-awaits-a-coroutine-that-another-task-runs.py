# genobject.c: a coroutine does not run because one that it awaits does. Whoever resumes or closes it then resumes or closes it where it
# awaits, and there the other one refuses.
import asyncio


async def inner(act):
    await asyncio.sleep(0)
    try:
        act()
        print("no error")
    except (RuntimeError, StopIteration, ValueError) as error:
        print(type(error).__name__, error)
    await asyncio.sleep(0)
    print("inner goes on")


async def outer(coroutine, waits):
    try:
        await coroutine
    except BaseException as error:
        print("outer:", type(error).__name__, error)
    if waits:
        await asyncio.sleep(0)
        print("outer goes on")
    return "end"


async def attempt(name, act, waits):
    print(f"{name}, {'which waits' if waits else 'which ends'}")
    coroutine = inner(lambda: act(first.get_coro()))
    first = asyncio.create_task(outer(coroutine, waits))
    second = asyncio.create_task(coroutine)
    for result in await asyncio.gather(first, second, return_exceptions=True):
        print("result:", "" if result is None else result)


async def main():
    for waits in (False, True):
        await attempt("send", lambda coroutine: coroutine.send(None), waits)
        await attempt("throw", lambda coroutine: coroutine.throw(KeyError("x")), waits)
        await attempt("close", lambda coroutine: coroutine.close(), waits)


asyncio.run(main())
