# The operations of an async generator are coroutines, and can be driven by hand like any other.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def numbers():
    try:
        await asyncio.sleep(0)
        print("got", (yield 1))
        await asyncio.sleep(0)
        print("got", (yield 2))
    except ValueError as error:
        print("numbers caught", f"{type(error).__name__}: {error}")
        yield 3
    finally:
        print("cleans up")
        await asyncio.sleep(0)
        print("has cleaned up")


def drive(label, driven):
    """What an operation gives that is driven to its end."""
    while True:
        try:
            driven.send(None)
            print(label, "waits")
        except StopIteration as stop:
            print(label, "has ended" if stop.value is None else f"gave {stop.value}")
            return
        except StopAsyncIteration:
            print(label, "has ended")
            return
        except Exception as error:
            print(label, "raised", f"{type(error).__name__}: {error}")
            return


gen = numbers()
drive("next", gen.asend(None))
drive("next", gen.asend("two"))
drive("next", gen.asend("three"))
drive("next", gen.asend(None))

gen = numbers()
drive("next", gen.asend(None))
drive("throw", gen.athrow(ValueError("in")))
drive("next", gen.asend(None))

gen = numbers()
drive("next", gen.asend(None))
drive("return", gen.aclose())
drive("return", gen.aclose())
drive("throw", gen.athrow(ValueError("late")))

print("--- two at a time")
gen = numbers()
one = gen.asend(None)
attempt("one", lambda: one.send(None))
two = gen.asend(None)
attempt("two", lambda: two.send(None))
attempt("two", lambda: two.send(None))
three = gen.aclose()
attempt("three", lambda: three.send(None))
attempt("three", lambda: three.throw(ValueError("x")))
four = gen.athrow(ValueError("y"))
attempt("four", lambda: four.throw(ValueError("z")))
attempt("four", lambda: four.send(None))
drive("one", one)
attempt("one", lambda: one.send(None))
attempt("one", lambda: one.close())
drive("return", gen.aclose())

print("--- before the first step")
gen = numbers()
attempt("throw", lambda: gen.asend(None).throw(ValueError("early")))
drive("next", gen.asend(None))
gen = numbers()
attempt("close", lambda: gen.asend(None).close())
drive("next", gen.asend(None))
gen = numbers()
drive("next", gen.asend(None))
last = gen.aclose()
attempt("close", lambda: last.close())
drive("return", last)
