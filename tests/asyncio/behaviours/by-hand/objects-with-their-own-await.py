# What an object's own await yields goes to whoever drives; what is sent, thrown or closed goes into it.
import asyncio


class Steps:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        try:
            for i in range(self.count):
                sent = yield i
                print("sent", "nothing" if sent is None else sent)
            return "done"
        except (Exception, asyncio.CancelledError) as error:
            print("Steps caught", f"{type(error).__name__}: {error}")
            yield "after the error"
            return "done all the same"
        finally:
            print("Steps cleans up")


async def waits():
    return await Steps(2)


def given(label, act):
    try:
        value = act()
        print(label, "gave", "nothing" if value is None else value)
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except Exception as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


coro = waits()
given("send", lambda: coro.send(None))
given("send", lambda: coro.send("a"))
given("send", lambda: coro.send("b"))

coro = waits()
given("send", lambda: coro.send(None))
given("throw", lambda: coro.throw(ValueError("in")))
given("send", lambda: coro.send(None))

coro = waits()
given("send", lambda: coro.send(None))
given("close", lambda: coro.close())
given("send", lambda: coro.send(None))


class Stubborn:
    """Waits in its clean-up."""

    def __await__(self):
        try:
            yield 1
            return ""
        finally:
            kept.append(self)
            yield 2
            print("never printed")


kept = []


async def stubborn():
    try:
        kept.append(iterator := Stubborn().__await__())
        await Kept(iterator)
    except Exception as error:
        print("stubborn caught", f"{type(error).__name__}: {error}")


class Kept:
    """Its iterator is not thrown away, which would close it once more."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


coro = stubborn()
given("send", lambda: coro.send(None))
given("close", lambda: coro.close())


async def main():
    print("--- in a task")
    for number in [1, 2]:
        try:
            print(await Steps(number))
        except Exception as error:
            print("main caught", f"{type(error).__name__}: {error}")


asyncio.run(main())
