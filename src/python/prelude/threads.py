"""The threads of `asyncio.to_thread` and `run_in_executor`, acted out: this interpreter has one thread only.

A function for a thread runs at once, to its end, on the clock set ahead for it; then the clock is set back, and what the
function did (printed, called, returned) reaches the loop at the times at which it did it. So calls that sleep overlap,
and the loop goes on meanwhile. What cannot be acted out is two threads that act on each other.
"""

import collections
import concurrent.futures
import contextlib
import contextvars
import threading
import warnings

from .run import Ended

DEFAULT_WORKERS = 8  # those of CPython on a machine with four cores


class Pool:
    """The workers of one executor."""

    def __init__(self, executor):
        self.size = DEFAULT_WORKERS if executor is None else executor._max_workers
        self.prefix = "asyncio" if executor is None else executor._thread_name_prefix
        self.busy = set()
        self.waiting = collections.deque()

    def free(self):
        return next((worker for worker in range(self.size) if worker not in self.busy), None)


class Threads:
    """The threads that one loop starts."""

    def __init__(self, loop, asyncio, run):
        self._loop = loop
        self._asyncio = asyncio
        self._run = run
        self._pools = {}
        self._processor_free = 0.0  # of two threads that compute, one waits for the other
        self._idle = None

    def start(self, executor, func, args):
        """Runs a function in a thread of an executor; the future of its result."""
        if executor is not None and not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            return self._asyncio.futures.wrap_future(executor.submit(func, *args), loop=self._loop)
        if executor is not None and executor._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        pool = self._pools.setdefault(executor, Pool(executor))
        future = self._loop.create_future()
        pool.waiting.append((future, func, args))
        self._employ(pool)
        return future

    async def join(self, timeout):
        """Waits for all threads of the default executor."""
        pool = self._pools.get(self._loop._default_executor)
        if pool is None or not pool.busy:
            return
        self._idle = self._loop.create_future()
        try:
            async with self._asyncio.timeout(timeout):
                await self._idle
        except TimeoutError:
            message = f"The executor did not finishing joining its threads within {timeout} seconds."
            warnings.warn(message, RuntimeWarning, stacklevel=3)

    def call_soon(self, now, callback, *args, context):
        """`call_soon_threadsafe`: `now` does it for a thread that is not ahead of the loop."""
        when = self._run.clock.now
        if self._loop._selector.time() >= when:
            return now(callback, *args, context=context)
        handle = self._asyncio.events._ThreadSafeHandle(callback, args, self._loop, context)
        self._loop._selector.arrive(when, self._loop._add_callback, handle)
        return handle

    def _employ(self, pool):
        while pool.waiting and (worker := pool.free()) is not None:
            future, func, args = pool.waiting.popleft()
            if not future.cancelled():
                pool.busy.add(worker)
                self._act(pool, worker, future, func, args)

    def _act(self, pool, worker, future, func, args):
        clock, selector = self._run.clock, self._loop._selector
        value = error = None
        with selector.ahead(), self._elsewhere(f"{pool.prefix}_{worker}"):
            began, stopwatch = clock.now, clock.stopwatch()
            try:
                value = contextvars.Context().run(func, *args)
            except Ended:
                raise
            except BaseException as raised:
                error = raised.with_traceback(raised.__traceback__.tb_next)
            computed = clock.stopwatch() - stopwatch
            start = max(began, self._processor_free)
            self._processor_free = start + computed
            ended = clock.now + (start - began)
        selector.arrive(ended, self._finish, pool, worker, future, value, error)

    def _finish(self, pool, worker, future, value, error):
        pool.busy.discard(worker)
        resolve = self._asyncio.futures._set_result_unless_cancelled if error is None else set_error_unless_cancelled
        self._loop.call_soon_threadsafe(resolve, future, value if error is None else error)
        self._employ(pool)
        if self._idle is not None and not pool.busy:
            self._loop.call_soon_threadsafe(self._asyncio.futures._set_result_unless_cancelled, self._idle, None)

    @contextlib.contextmanager
    def _elsewhere(self, name):
        """What a thread sees: no running loop, no current task, another name."""
        running = self._asyncio.events._get_running_loop()
        task = self._asyncio.tasks._swap_current_task(self._loop, None)
        self._asyncio.events._set_running_loop(None)
        here = threading.get_ident()
        main = threading._active[here]
        threading._active[here] = threading.Thread(name=name)
        try:
            yield
        finally:
            threading._active[here] = main
            self._asyncio.events._set_running_loop(running)
            self._asyncio.tasks._swap_current_task(self._loop, task)


def set_error_unless_cancelled(future, error):
    if not future.cancelled():
        future.set_exception(error)
