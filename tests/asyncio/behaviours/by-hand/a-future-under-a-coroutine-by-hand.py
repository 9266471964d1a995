# Driven by hand, an await gives the future out, and its outcome when it is resumed: what is sent does not count.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def waits(future):
    try:
        return await future
    except (Exception, asyncio.CancelledError) as error:
        print("waits caught", f"{type(error).__name__}: {error}")
        return "after all"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    coro = waits(future)
    print("the future itself:", str(coro.send(None) is future).lower())
    future.set_result("here")
    attempt("with a result", lambda: coro.send(None))

    future = loop.create_future()
    coro = waits(future)
    attempt("pending", lambda: coro.send(None))
    attempt("too early", lambda: coro.send(None))

    future = loop.create_future()
    coro = waits(future)
    attempt("pending", lambda: coro.send(None))
    future.set_exception(ValueError("no"))
    attempt("with an error", lambda: coro.send(None))

    future = loop.create_future()
    coro = waits(future)
    attempt("pending", lambda: coro.send(None))
    future.cancel("never mind")
    attempt("cancelled", lambda: coro.send(None))

    future = loop.create_future()
    coro = waits(future)
    attempt("pending", lambda: coro.send(None))
    attempt("thrown in", lambda: coro.throw(LookupError("away")))
    print("the future is left alone:", str(future.done() is False).lower())

    future = loop.create_future()
    future.set_result("already")
    coro = waits(future)
    attempt("done before", lambda: coro.send(None))

    future = loop.create_future()
    coro = waits(future)
    attempt("pending", lambda: coro.send(None))
    attempt("closed", lambda: coro.close())
    future.set_result("for nobody")
    attempt("afterwards", lambda: coro.send(None))


asyncio.run(main())
