"""What the code of a recorded program does, as the interpreter itself tells it: which coroutines are entered and left inside a
step, and the calls that the loop does not hear of."""

import inspect
import sys
import types

from .chains import frame_of
from .sources import is_of_program
from .waits import waiting_code

monitoring = sys.monitoring
events = monitoring.events

TOOL = 3  # one of those that nobody has claimed
COROUTINE = inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
INSIDE = events.PY_START | events.PY_RESUME | events.PY_YIELD | events.PY_RETURN
# Calls of a future's methods, by which nobody need be woken; they are written in C.
CALLS = {"cancel": "cancelled", "set_result": "returned", "set_exception": "raised"}
WRAPPED = "async_generator_wrapped_value"


class RecordedCode:
    def __init__(self, record, asyncio):
        self._record = record
        self._task_class, self._future_class = asyncio.Task, asyncio.Future
        self._inside = {}  # the number of each coroutine that was entered, by its frame
        self._acquire, self._shield = asyncio.locks.Semaphore.acquire.__code__, asyncio.tasks.shield.__code__
        monitoring.use_tool_id(TOOL, "loopbook")
        for event, callback in [
            (events.CALL, self._called),
            (events.PY_START, self._resumed),
            (events.PY_RESUME, self._resumed),
            (events.PY_THROW, self._thrown),
            (events.PY_YIELD, self._yielded),
            (events.PY_RETURN, self._returned),
            (events.PY_UNWIND, self._unwound),
        ]:
            monitoring.register_callback(TOOL, event, callback)
        for code in waiting_code(asyncio):
            self._watch(code, events.PY_YIELD)
        for code in (self._acquire, self._shield):
            self._watch(code, events.PY_RETURN)
        # These two can be had of all code only.
        monitoring.set_events(TOOL, events.PY_THROW | events.PY_UNWIND)

    def watch_program(self, code):
        """Watches the code of a module of the program, with all that is defined in it."""
        self._watch(code, INSIDE if code.co_flags & COROUTINE else 0)
        for each in code.co_consts:
            if isinstance(each, types.CodeType):
                self.watch_program(each)

    def watch_library(self, code):
        self._watch(code, 0)
        for each in code.co_consts:
            if isinstance(each, types.CodeType):
                self.watch_library(each)

    def _watch(self, code, wanted):
        if not CALLS.keys().isdisjoint(code.co_names):
            wanted |= events.CALL
        if wanted:
            monitoring.set_local_events(TOOL, code, monitoring.get_local_events(TOOL, code) | wanted)

    def close(self):
        monitoring.set_events(TOOL, 0)
        monitoring.free_tool_id(TOOL)

    # Calls

    def _called(self, code, offset, function, first):
        name = getattr(function, "__name__", None)
        if name not in CALLS:
            return monitoring.DISABLE
        future = first if isinstance(first, self._future_class) else getattr(function, "__self__", None)
        # A task tells itself when it is cancelled, and refuses to be given a result. To cancel what `gather` returned asks its children to
        # end, and it ends when they have.
        if isinstance(future, self._future_class) and not isinstance(future, self._task_class) and not future.done():
            if name != "cancel" or type(future).cancel is self._future_class.cancel:
                self._record.done(future, CALLS[name])
        return None

    # Coroutines inside a step

    def _resumed(self, code, offset):
        self._enter(code, sys._getframe(1))

    def _thrown(self, code, offset, error):
        self._record.thrown(error)
        if code.co_flags & inspect.CO_ASYNC_GENERATOR and is_of_program(code.co_filename):
            self._enter(code, sys._getframe(1))

    def _yielded(self, code, offset, value):
        # A value of an async generator is the end of what was asked of it; any other yield is on its way to the loop.
        if type(value).__name__ == WRAPPED:
            self._leave(sys._getframe(1), False)
        elif isinstance(value, self._future_class) and not is_of_program(code.co_filename):
            self._record.waits.handed_out(value, code.co_qualname, sys._getframe(1).f_locals)

    def _returned(self, code, offset, value):
        frame = sys._getframe(1)
        if code is self._shield:
            self._record.waits.shielded(frame.f_locals["inner"], value)
        elif code is not self._acquire:
            self._leave(frame, False)
        elif "fut" in frame.f_locals:
            self._record.resources.changed(frame.f_locals["self"], "acquired")

    def _unwound(self, code, offset, error):
        self._leave(sys._getframe(1), not isinstance(error, (StopAsyncIteration, GeneratorExit)))

    def _enter(self, code, frame):
        turn = self._record.turn
        if turn is None or turn.task is None or frame in self._inside or frame_of(turn.task.get_coro()) is frame:
            return
        number = self._inside[frame] = self._record.numbers.give()
        self._record.event(
            "coroutine-entered",
            task=turn.actor,
            coroutine=number,
            name=code.co_qualname,
            file=code.co_filename,
            line=code.co_firstlineno,
            at=self._record.place(frame.f_back),
        )

    def _leave(self, frame, raised):
        number = self._inside.pop(frame, None)
        turn = None if number is None else self._record.turn
        if turn is not None and turn.task is not None:
            self._record.event("coroutine-left", task=turn.actor, coroutine=number, raised=raised)
