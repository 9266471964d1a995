# An object that drives a coroutine itself hands on what that one waits for, and its errors and cancels back.
import asyncio


class Relay:
    """Drives a coroutine of its own, and hands on what that one waits for."""

    def __init__(self, work):
        self.work = work

    def __await__(self):
        coro = self.work
        step = lambda: coro.send(None)
        while True:
            try:
                awaited = step()
            except StopIteration as stop:
                print("relay saw the end")
                return stop.value
            print("relay hands on", "nothing" if awaited is None else "a future")
            try:
                yield awaited
                step = lambda: coro.send(None)
            except BaseException as error:
                print("relay hands in", type(error).__name__)
                thrown = error
                step = lambda: coro.throw(thrown)


async def work(gate, fails):
    await asyncio.sleep(0)
    print("work has", await gate)
    try:
        await fails
    except Exception as error:
        print("work caught", type(error).__name__)
    await asyncio.sleep(1)
    return "the result"


async def main():
    loop = asyncio.get_running_loop()
    gate = loop.create_future()
    fails = loop.create_future()
    loop.call_later(1, gate.set_result, "the gate")
    loop.call_later(2, fails.set_exception, ValueError("no"))
    print(await Relay(work(gate, fails)), round(loop.time()))

    never = loop.create_future()

    async def waits():
        await Relay(work(never, never))

    task = asyncio.create_task(waits())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(type(error).__name__)


asyncio.run(main())
