# Closing a coroutine that waits for a step of a generator closes the generator where it waits.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def inner(ending):
    try:
        await asyncio.sleep(0)
    finally:
        print("inner cleans up")
        if ending == "raises":
            raise ValueError("inner")
        if ending == "waits":
            await asyncio.sleep(0)


async def source(where, ending):
    try:
        if where == "inner":
            await inner(ending)
        else:
            await asyncio.sleep(0)
        yield 1
    except Exception as error:
        print("source caught", f"{type(error).__name__}: {error}")
        raise
    finally:
        print("source cleans up")
        if where == "source" and ending == "raises":
            raise LookupError("source")
        if where == "source" and ending == "waits":
            await asyncio.sleep(0)
        if where == "source" and ending == "yields":
            yield 2
        print("source has cleaned up")


async def consumer(generator):
    try:
        print(await anext(generator))
    except Exception as error:
        print("consumer caught", f"{type(error).__name__}: {error}")
    finally:
        print("consumer cleans up")


def step(generator):
    try:
        return generator.asend(None).send(None)
    except StopAsyncIteration:
        raise StopIteration("the end")


for where in ["inner", "source"]:
    for ending in ["returns", "raises", "waits", "yields"]:
        if where == "inner" and ending == "yields":
            continue
        print("---", where, ending)
        generator = source(where, ending)
        coro = consumer(generator)
        attempt("send", lambda: coro.send(None))
        attempt("close", lambda: coro.close())
        if ending != "yields":
            attempt("next", lambda: step(generator))
