# What a clean-up raises goes on to the coroutine that awaits it, as if it had been raised there.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except Exception as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


def chain(innermost, middle):
    async def third():
        try:
            await asyncio.sleep(0)
        finally:
            print("third cleans up")
            if innermost == "raises":
                raise ValueError("third")
            if innermost == "waits":
                await asyncio.sleep(0)
            print("third has cleaned up")

    async def second():
        try:
            await third()
        except Exception as error:
            print("second caught", f"{type(error).__name__}: {error}")
            if middle == "raises":
                raise LookupError("second")
            if middle == "waits":
                await asyncio.sleep(0)
        return "second is done"

    async def first():
        try:
            print(await second())
        except Exception as error:
            print("first caught", f"{type(error).__name__}: {error}")
            raise
        finally:
            print("first cleans up")

    return first()


for innermost in ["returns", "raises", "waits"]:
    for middle in ["returns", "raises", "waits"]:
        print("---", innermost, middle)
        coro = chain(innermost, middle)
        attempt("send", lambda: coro.send(None))
        attempt("close", lambda: coro.close())
        attempt("close again", lambda: coro.close())
        attempt("send", lambda: coro.send(None))
