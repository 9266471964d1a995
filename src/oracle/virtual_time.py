"""Time that moves only when the loop would wait or the program blocks, and by exactly as much."""

import itertools
import math
import time
import weakref

from ordered_set import OrderedSet

RESOLUTION = 1e-9


class Clock:
    def __init__(self, start):
        self.now = 0.0
        self.start = start  # what the clock on the wall shows at the beginning, in seconds since 1970

    def wall(self):
        return self.start + self.now

    def block(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.now += seconds

    def install(self):
        real = {name: getattr(time, name) for name in ("localtime", "gmtime", "ctime", "asctime", "strftime")}
        monotonic = lambda: self.now
        nanoseconds = lambda: round(self.now * 1e9)
        patches = {
            "sleep": self.block,
            "time": self.wall,
            "time_ns": lambda: round(self.wall() * 1e9),
            "localtime": lambda seconds=None: real["localtime"](self.wall() if seconds is None else seconds),
            "gmtime": lambda seconds=None: real["gmtime"](self.wall() if seconds is None else seconds),
            "ctime": lambda seconds=None: real["ctime"](self.wall() if seconds is None else seconds),
            "asctime": lambda moment=None: real["asctime"](moment or time.localtime()),
            "strftime": lambda form, moment=None: real["strftime"](form, moment or time.localtime()),
        }
        for name in ("monotonic", "perf_counter", "process_time"):
            patches[name] = monotonic
            patches[name + "_ns"] = nanoseconds
        originals = {name: getattr(time, name) for name in patches}
        vars(time).update(patches)
        return lambda: vars(time).update(originals)


class Deadlock(BaseException):
    """Nothing is ready, nothing is timed, and the loop would wait for ever."""


class Deadline(float):
    """A moment in the loop's time; of two equal ones, the one that was asked for first is earlier."""

    def __new__(cls, moment, turn):
        deadline = super().__new__(cls, moment)
        deadline._turn = turn
        return deadline

    def __lt__(self, other):
        if float(self) == float(other) and isinstance(other, Deadline):
            return self._turn < other._turn
        return float(self) < float(other)


class Selector:
    """What a loop waits with. This one waits for no file, only for time."""

    def __init__(self, loop, clock, deadlock):
        self._loop = loop
        self._clock = clock
        self._deadlock = deadlock

    def select(self, timeout):
        if timeout is None:
            self._deadlock()
            raise Deadlock
        if timeout > 0:
            # Not `now + timeout`, which may miss the deadline by the last digit.
            self._clock.now = min(float(self._loop._scheduled[0].when()), self._clock.now + timeout + RESOLUTION)
            # After half a year a nanosecond is less than the last digit, and no timer would ever be due.
            self._loop._clock_resolution = max(RESOLUTION, math.ulp(self._clock.now))
        return []


def virtual_loop_class(asyncio, clock, deadlock):
    class EventLoop(asyncio.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = Selector(self, clock, deadlock)
            self._turns = itertools.count()
            self._born = weakref.WeakKeyDictionary()
            self._asyncgens.data = OrderedSet()

        def time(self):
            return clock.now

        def call_at(self, when, callback, *args, context=None):
            return super().call_at(Deadline(when, next(self._turns)), callback, *args, context=context)

        def create_task(self, coro, **options):
            turn = next(self._turns)
            task = super().create_task(coro, **options)
            self._born[task] = turn
            return task

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    return EventLoop


def install_loop(asyncio, loop_class):
    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = loop_class

    asyncio.events._set_event_loop_policy(Policy())
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop_class
    unordered = asyncio.tasks.all_tasks

    def all_tasks(loop=None):
        tasks = unordered(loop)
        never = float("inf")  # being started eagerly: not yet noted, so the youngest
        return OrderedSet(sorted(tasks, key=lambda task: task.get_loop()._born.get(task, never)))

    asyncio.all_tasks = asyncio.tasks.all_tasks = all_tasks
