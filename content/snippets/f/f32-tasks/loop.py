import time
from collections import deque

ready = deque()
timers = []


def call_soon(callback):
    ready.append(callback)


def call_later(seconds, callback):
    timers.append((time.monotonic() + seconds, callback))
    timers.sort(key=lambda timer: timer[0])


def run_once():
    if not ready:
        if not timers:
            raise RuntimeError("every task waits")
        time.sleep(max(0, timers[0][0] - time.monotonic()))
    while timers and timers[0][0] <= time.monotonic():
        ready.append(timers.pop(0)[1])
    for _ in range(len(ready)):
        ready.popleft()()


class Future:
    def __init__(self):
        self.done = False
        self.result = None
        self._callbacks = []

    def add_done_callback(self, callback):
        if self.done:
            call_soon(callback)
        else:
            self._callbacks.append(callback)

    def set_result(self, result):
        self.done = True
        self.result = result
        for callback in self._callbacks:
            call_soon(callback)

    def __await__(self):
        if not self.done:
            yield self
        return self.result


class Task(Future):
    def __init__(self, work):
        super().__init__()
        self._work = work
        call_soon(self._step)

    def _step(self):
        try:
            future = self._work.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        else:
            future.add_done_callback(self._step)


async def sleep(seconds):
    alarm = Future()
    call_later(seconds, lambda: alarm.set_result(None))
    await alarm


def run(work):
    main = Task(work)
    while not main.done:
        run_once()
    return main.result
