"""The event loop of a run: CPython's own, with a selector that waits for the clock and for next to nothing else."""

import collections
import itertools
import weakref

from .absent import LOOP_METHODS, NO_NETWORK
from .ordered_set import OrderedSet
from .selector import Selector
from .sockets import PairedSocket
from .threads import Threads


class Deadline(float):
    """A moment in the loop's time; of two equal ones, the one that was asked for first is earlier."""

    def __new__(cls, moment, order):
        deadline = super().__new__(cls, moment)
        deadline._order = order
        return deadline

    def __lt__(self, other):
        if float(self) == float(other) and isinstance(other, Deadline):
            return self._order < other._order
        return float(self) < float(other)


class Ready(collections.deque):
    """The ready queue of a loop: a handle that is taken out of it begins to run."""

    def __init__(self, run):
        super().__init__()
        self._run = run

    def popleft(self):
        handle = super().popleft()
        if not handle._cancelled:
            self._run.turn += 1
        return handle


def loop_class(asyncio, run):
    """The class of loops for one run, over the asyncio that was made for it."""

    class EventLoop(asyncio.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._ready = Ready(run)
            self._selector = Selector(self, run)
            self._web = run.web
            self._order = itertools.count()
            self._born = weakref.WeakKeyDictionary()
            self._asyncgens.data = OrderedSet()
            self._threads = Threads(self, asyncio, run)

        def _tasks_in_order(self):
            """Those that are not done, in the order in which they were made."""
            return asyncio.all_tasks(self)

        def time(self):
            return run.clock.now

        def call_at(self, when, callback, *args, context=None):
            return super().call_at(Deadline(when, next(self._order)), callback, *args, context=context)

        def call_soon_threadsafe(self, callback, *args, context=None):
            return self._threads.call_soon(super().call_soon_threadsafe, callback, *args, context=context)

        def create_task(self, coro, **options):
            order = next(self._order)
            task = super().create_task(coro, **options)
            self._born[task] = order
            return task

        def run_in_executor(self, executor, func, *args):
            self._check_closed()
            if self._debug:
                self._check_callback(func, "run_in_executor")
            if executor is None:
                self._check_default_executor()
            return self._threads.start(executor or self._default_executor, func, args)

        async def shutdown_default_executor(self, timeout=None):
            self._executor_shutdown_called = True
            await self._threads.join(timeout)

        def close(self):
            if not self.is_running():
                self._selector.close()
            super().close()

        def add_reader(self, fd, callback, *args):
            self._check_closed()
            self.remove_reader(fd)
            self._selector.readers[fd] = asyncio.events.Handle(callback, args, self, None)

        def remove_reader(self, fd):
            if not isinstance(fd, PairedSocket):
                raise NotImplementedError(NO_NETWORK)
            handle = self._selector.readers.pop(fd, None)
            if handle is not None:
                handle.cancel()
            return handle is not None

        def _process_events(self, events):
            for handle in events:
                self._add_callback(handle)

        def _write_to_self(self):
            pass

    for name, method in LOOP_METHODS.items():
        setattr(EventLoop, name, method)
    return EventLoop


def install_loop(asyncio, loop_class):
    """Makes all loops of a run be of this class."""

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
