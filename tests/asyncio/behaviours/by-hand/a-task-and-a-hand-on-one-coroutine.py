# A task and somebody else may resume the same coroutine, each without knowing of the other.
import asyncio


def attempt(label, act):
    try:
        print(label, "gave", "nothing" if act() is None else "a future")
    except StopIteration as stop:
        print(label, "returned", stop.value)
    except BaseException as error:
        print(label, "raised", f"{type(error).__name__}: {error}")


async def steps(name):
    for i in range(3):
        print(name, "step", i, "in", asyncio.current_task().get_name())
        await asyncio.sleep(0)
    return f"{name} is done"


async def relay(of):
    return await of


async def main():
    print("--- begun by hand, finished by a task")
    coro = relay(steps("a"))
    attempt("send", lambda: coro.send(None))
    print(await asyncio.create_task(coro))

    print("--- begun by hand, awaited")
    coro = relay(steps("b"))
    attempt("send", lambda: coro.send(None))
    try:
        await coro
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    attempt("send", lambda: coro.send(None))
    attempt("close", lambda: coro.close())

    print("--- begun by a task, helped by hand")
    task = asyncio.create_task(relay(steps("c")))
    await asyncio.sleep(0)
    attempt("send", lambda: task.get_coro().send(None))
    print(await task)

    print("--- begun by a task, finished by hand")
    task = asyncio.create_task(relay(steps("d")))
    await asyncio.sleep(0)
    for i in range(3):
        attempt("send", lambda: task.get_coro().send(None))
    try:
        print(await task)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    print("--- the inner one begun by a task, finished by hand")
    inner = steps("e")
    task = asyncio.create_task(relay(inner))
    await asyncio.sleep(0)
    for i in range(3):
        attempt("send", lambda: inner.send(None))
    try:
        print(await task)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    print("--- an error thrown into a task by hand")
    task = asyncio.create_task(relay(steps("f")))
    await asyncio.sleep(0)
    attempt("throw", lambda: task.get_coro().throw(ValueError("by hand")))
    try:
        print(await task)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


asyncio.run(main())
