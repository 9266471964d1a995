import time
from collections import deque

ready = deque()
timers = []


def call_later(seconds, callback):
    timers.append((time.monotonic() + seconds, callback))
    timers.sort(key=lambda timer: timer[0])


def run_once():
    if not ready:
        time.sleep(max(0, timers[0][0] - time.monotonic()))
    while timers and timers[0][0] <= time.monotonic():
        ready.append(timers.pop(0)[1])
    for _ in range(len(ready)):
        ready.popleft()()


start = time.monotonic()


def say(what):
    print(f"{time.monotonic() - start:.0f} s: {what}")


call_later(180, lambda: say("the tea is ready"))
call_later(60, lambda: say("the toast is ready"))
ready.append(lambda: say("breakfast begins"))
while ready or timers:
    run_once()
