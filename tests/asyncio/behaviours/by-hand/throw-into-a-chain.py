# An error that is thrown in appears at the innermost await, and passes outwards from there.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def leaf():
    try:
        await asyncio.sleep(0)
    except ValueError as error:
        print("leaf caught", error)
    await asyncio.sleep(0)
    return "leaf"


async def root():
    try:
        return await leaf()
    except LookupError as error:
        print("root caught", error)
        await asyncio.sleep(0)
        return "root"


coro = root()
attempt("send", lambda: coro.send(None))
attempt("throw", lambda: coro.throw(ValueError("one")))
attempt("throw", lambda: coro.throw(LookupError("two")))
attempt("send", lambda: coro.send("ignored"))
attempt("send", lambda: coro.send(None))
attempt("throw", lambda: coro.throw(ValueError("three")))

coro = root()
attempt("fresh", lambda: coro.throw(ValueError("four")))
attempt("send", lambda: coro.send(None))

coro = root()
attempt("send", lambda: coro.send(None))
attempt("throw", lambda: coro.throw(asyncio.CancelledError("five")))
attempt("close", lambda: coro.close())

coro = root()
attempt("close", lambda: coro.close())
attempt("send", lambda: coro.send(None))
