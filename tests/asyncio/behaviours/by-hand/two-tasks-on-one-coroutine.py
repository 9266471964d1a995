# Two tasks that resume the same coroutine disturb each other, as in CPython.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def nap(name, future):
    value = await future
    print(name, "has", value)
    await asyncio.sleep(0)
    return value


async def relay(of):
    try:
        return await of
    except Exception as error:
        print("relay caught", f"{type(error).__name__}: {error}")
        raise


async def outcome(task):
    try:
        print(task.get_name(), "returned", await task)
    except Exception as error:
        print(task.get_name(), "raised", f"{type(error).__name__}: {error}")


async def main():
    loop = asyncio.get_running_loop()
    print("--- two tasks for one coroutine")
    future = loop.create_future()
    coro = nap("a", future)
    one = asyncio.create_task(coro)
    two = asyncio.create_task(coro)
    await asyncio.sleep(0)
    future.set_result("a value")
    await outcome(one)
    await outcome(two)

    print("--- a task for what another one awaits")
    future = loop.create_future()
    coro = nap("b", future)
    one = asyncio.create_task(relay(coro))
    await asyncio.sleep(0)
    two = asyncio.create_task(coro)
    await asyncio.sleep(0)
    future.set_result("a value")
    await outcome(two)
    await outcome(one)

    print("--- the same when the value is there")
    future = loop.create_future()
    coro = nap("c", future)
    one = asyncio.create_task(relay(coro))
    await asyncio.sleep(0)
    two = asyncio.create_task(coro)
    future.set_result("a value")
    await outcome(two)
    await outcome(one)

    print("--- another future by hand, and the first one comes")
    first = loop.create_future()
    second = loop.create_future()

    async def both():
        try:
            await first
        except Exception as error:
            print("both caught", f"{type(error).__name__}: {error}")
        return await second

    one = asyncio.create_task(both())
    await asyncio.sleep(0)
    attempt("throw", lambda: one.get_coro().throw(ValueError("by hand")))
    first.set_result("too late")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("done", str(one.done()).lower())
    second.set_result("at last")
    await outcome(one)


asyncio.run(main())
