"""The loop of a run that is recorded: it tells the record of its queues and timers."""

from .loop import Ready
from .told import raised_at

REPORTS = {
    "Task exception was never retrieved": "never-retrieved",
    "Future exception was never retrieved": "never-retrieved",
    "Task was destroyed but it is pending!": "destroyed-pending",
}


class RecordedReady(Ready):
    """The ready queue: all that enters it and leaves it is told."""

    def __init__(self, run, loop):
        super().__init__(run)
        self._loop = loop
        self.iteration_begins = False

    def append(self, handle):
        self._run.record.queued(self._loop, handle)
        super().append(handle)

    def popleft(self):
        self._run.record.end_turn()
        self._run.between_turns()
        handle = super().popleft()
        self._run.record.dequeued(handle)
        return handle

    def __len__(self):
        length = super().__len__()
        # When it is looked at for the first time behind the wait, the loop freezes how many handles it runs.
        if self.iteration_begins and length > 0:
            self._run.record.iteration(length)
        self.iteration_begins = False
        return length


def recorded_loop_class(loop_class, asyncio, run):
    record = run.record

    class EventLoop(loop_class):
        def __init__(self):
            super().__init__()
            self._ready = RecordedReady(run, self)
            wait = self._selector.select

            def select(timeout):
                record.end_turn()
                run.between_turns()
                if self._ready:
                    timeout = 0
                if not self._ready and not self._stopping:
                    record.idle(float(self._scheduled[0].when()) if self._scheduled else None)
                events = wait(timeout)
                self._ready.iteration_begins = True
                return events

            self._selector.select = select

        def _run_forever_setup(self):
            super()._run_forever_setup()
            record.loop_started(self)

        def _run_forever_cleanup(self):
            record.loop_stopped("stopped")
            super()._run_forever_cleanup()

        def close(self):
            if not self.is_running() and not self.is_closed():
                record.loop_closed(self)
            super().close()

        def create_task(self, coro, **options):
            return record.make(lambda: super(EventLoop, self).create_task(coro, **options))

        def call_at(self, when, callback, *args, context=None):
            timer = super().call_at(when, callback, *args, context=context)
            record.timer_scheduled(timer)
            return timer

        def run_in_executor(self, executor, func, *args):
            future = super().run_in_executor(executor, func, *args)
            record.waits.threads.add(future)
            return future

        def call_exception_handler(self, context):
            what = REPORTS.get(context.get("message"), "callback-error" if "handle" in context else "other")
            whom = context.get("task") or context.get("future")
            record.reported(what, whom, context.get("message", ""), raised_at(context.get("exception")))
            super().call_exception_handler(context)

        def _timer_handle_cancelled(self, handle):
            super()._timer_handle_cancelled(handle)
            if handle._scheduled:
                record.timer_cancelled(handle)

    cancel = asyncio.events.Handle.cancel

    def told_cancel(handle):
        if not handle._cancelled and any(each is handle for each in handle._loop._ready):
            record.handle_cancelled(handle)
        cancel(handle)

    asyncio.events.Handle.cancel = told_cancel
    return EventLoop
