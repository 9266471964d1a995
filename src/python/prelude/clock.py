"""The time of a run.

It is virtual by default: it moves only when the loop would wait or the program blocks, and by exactly as much. All of a
program's clocks agree with it: those of `time` by what is put in their place here, the rest (`datetime`, the dates of
files) because the realm around the interpreter takes its time of day from what `moved` tells.
"""

import operator
import time


class VirtualClock:
    """Seconds since the start of the program, which pass at once."""

    skips_waits = True
    is_repeating = False

    def __init__(self, moved):
        self._moved = moved
        self.set(0.0)

    def set(self, when):
        self.now = when
        self._moved(when)

    wait_until = set

    def stopwatch(self):
        return 0.0  # computing takes no time


class RealClock:
    """Seconds since the start of the program, as a stopwatch shows them."""

    def __init__(self, wait, stopwatch=time.perf_counter):
        self.stopwatch = stopwatch
        self._wait = wait
        self._zero = stopwatch()
        self.skips_waits = False
        self.is_repeating = False  # what an earlier run of the program has waited for already

    @property
    def now(self):
        return self.stopwatch() - self._zero

    def set(self, when):
        self._zero = self.stopwatch() - when

    def wait_until(self, when):
        if self.skips_waits or self.is_repeating:
            self.set(max(when, self.now))
        while (left := when - self.now) > 0:
            self._wait(left)


def sleeper(clock):
    """`time.sleep` on a clock."""

    def sleep(seconds, /):
        if not isinstance(seconds, float):
            seconds = operator.index(seconds)
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        clock.wait_until(clock.now + seconds)

    return sleep


def install_time(clock, start):
    """Makes the module `time` follow a clock, with `start` (seconds since 1970) on the wall at its beginning.

    Gives a function that undoes it.
    """
    patches = {
        "sleep": sleeper(clock),
        "time": lambda: start + clock.now,
        "time_ns": lambda: round((start + clock.now) * 1e9),
    }
    for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
        patches[name] = lambda: clock.now
        patches[name + "_ns"] = lambda: round(clock.now * 1e9)
    for name, function in patches.items():
        function.__name__ = function.__qualname__ = name
    originals = vars(time).copy()
    vars(time).update(patches)

    def restore():
        vars(time).clear()
        vars(time).update(originals)

    return restore
