"""What a loop waits with: no file and no connection, only time, answers of the web, what comes from threads that are acted out, and
sockets that the program itself sends something to."""

import contextlib
import heapq
import itertools
import math

from .endings import deadlock_report, limit_report

RESOLUTION = 1e-9
DEADLOCKED = 3
FAILED = 1
# A program that gives others a turn until an answer has come never waits; so often it may do so before it is made to.
MOST_ITERATIONS = 1000


class Selector:
    def __init__(self, loop, run):
        self._loop = loop
        self._run = run
        self._arrivals = []
        self._order = itertools.count()
        self._behind = None
        self._iterations = 0  # since an answer was waited for
        # What to call when there is something to read, by socket.
        self.readers = {}

    def select(self, timeout):
        clock, web = self._run.clock, self._run.web
        self._run.go_on()
        if self._readable():
            timeout = 0
        if web.awaited_in(self._loop) and self._waits_for_answer(timeout):
            web.wait(self._loop, self._next(timeout))
        elif timeout is None and not self._arrivals:
            self._run.stop(deadlock_report(self._loop), DEADLOCKED)
        elif timeout != 0:
            clock.wait_until(self._next(timeout))
        if timeout != 0:
            # After half a year a nanosecond is less than the last digit, and no timer would ever be due.
            self._loop._clock_resolution = max(RESOLUTION, math.ulp(clock.now))
        while self._arrivals and self._arrivals[0][0] <= clock.now:
            _, _, callback, args = heapq.heappop(self._arrivals)
            callback(*args)
        limit = self._run.passed_limit()
        if limit is not None:
            self._run.stop(limit_report(self._loop, limit), FAILED)
        return self._readable()

    def _readable(self):
        return [handle for paired, handle in self.readers.items() if paired.is_readable]

    def _waits_for_answer(self, timeout):
        self._iterations += 1
        if timeout == 0 and self._iterations <= MOST_ITERATIONS:
            return False
        self._iterations = 0
        return True

    def _next(self, timeout):
        """When something is due; None for never."""
        moments = []
        if self._loop._scheduled:
            # Not `now + timeout`, which may miss the deadline by the last digit.
            moments.append(float(self._loop._scheduled[0].when()))
        if timeout:
            moments.append(self._run.clock.now + timeout + RESOLUTION)
        if self._arrivals:
            moments.append(self._arrivals[0][0])
        return min(moments, default=None)

    def arrive(self, when, callback, *args):
        """At this moment something comes to the loop from outside."""
        if when <= self.time():
            callback(*args)
        else:
            heapq.heappush(self._arrivals, (when, next(self._order), callback, args))

    def time(self):
        """The loop's time, also for a thread that is ahead of it."""
        return self._run.clock.now if self._behind is None else self._behind

    @contextlib.contextmanager
    def ahead(self):
        """What happens in here happens in a thread, which may get ahead of the loop."""
        clock, transcript = self._run.clock, self._run.transcript
        kept = transcript.elsewhere, clock.skips_waits
        put = transcript.elsewhere or transcript.put
        self._behind = clock.now
        clock.skips_waits = True
        transcript.elsewhere = lambda stream, text: self.arrive(clock.now, put, stream, text)
        try:
            yield
        finally:
            transcript.elsewhere, clock.skips_waits = kept
            clock.set(self._behind)
            self._behind = None

    def close(self):
        """The loop ends, and what threads still do comes now."""
        if self._run.is_over:
            self._arrivals.clear()
        while self._arrivals:
            _, _, callback, args = heapq.heappop(self._arrivals)
            callback(*args)
