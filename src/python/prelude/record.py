"""The record of a run, in the events of src/trace/events.ts: who ran, who waits for what, who woke whom.

What CPython's loop does is seen from three sides: from its queues and timers (recorded_loop.py), from the code of the program
as it is entered and left (recorded_code.py), and from the locks and queues of the library (resources.py). Here is what they
share: numbers for things, who is running, and the events themselves.
"""

import sys
import weakref

from .brief import brief, brief_error, cut
from .chains import behind
from .outbox import Outbox
from .resources import Resources
from .told import LONGEST, callback_name, described, is_program, message_text, program_stack
from .waits import Waits

# A record is its beginning: of a run that goes on for long the rest is only counted.
MOST_EVENTS = 100_000
FOREVER = sys.float_info.max


class Numbers:
    """Numbers for things, given when they are first met; it keeps none of them alive."""

    def __init__(self):
        self._last = 0
        self._known = {}

    def of(self, thing):
        known = self._known.get(id(thing))
        if known is not None:
            return known[1]
        self._last += 1
        key, all_known = id(thing), self._known
        all_known[key] = weakref.ref(thing, lambda _: all_known.pop(key, None)), self._last
        return self._last

    def give(self):
        self._last += 1
        return self._last

    def thing(self, number):
        """What has this number; None where it is gone."""
        return next((known() for known, its_number in self._known.values() if its_number == number), None)


class Turn:
    """What runs: a task or a callback from the queue; or, inside of another's turn, a task that starts eagerly."""

    def __init__(self, actor, task=None):
        self.actor = actor
        self.task = task
        self.is_over = False
        # What the task waited for before: it still has it as its turn begins.
        self.waited = None if task is None else task._fut_waiter


class Record:
    def __init__(self, run, asyncio):
        self.numbers = Numbers()
        self.waits = Waits(self, asyncio, run.web)
        self.resources = Resources(self, asyncio)
        self._run = run
        self._asyncio = asyncio
        self._outbox = Outbox(run.tell_events)
        self._turns = []
        self._loops = {}
        self._loop = 0
        self._count = 0
        self._is_closed = False
        self._names = weakref.WeakKeyDictionary()  # of tasks, as they were last told
        self._done = weakref.WeakSet()
        self._cancels = weakref.WeakSet()  # tasks that are to be cancelled when they next run
        self._undelivered = None  # what is to be told of the cancel of the task that begins to run, once it is raised
        self._idle_until = ...  # until when the loop was last said to wait
        self._making = 0  # tasks that are being made, and may start eagerly

    def event(self, kind, /, **fields):
        if self._undelivered is not None:
            self._deliver_cancel()
        if self._is_closed:
            return fields
        self._count += 1
        if self._count <= self._run.journal.events:
            return fields
        if self._count > MOST_EVENTS:
            self._outbox.dropped += 1
            return fields
        event = {"kind": kind, "seq": self._count, "loop": self._loop, "time": self._run.clock.now, **fields}
        self._outbox.put(event)
        return event

    def close(self):
        """The run is over; what is still to be told comes of its being stopped."""
        self.end_turn()
        self._is_closed = True
        self._outbox.flush()

    def pause(self):
        """The run ends here, and another one will go on with the record; how many events it has by now."""
        self._is_closed = True
        self._outbox.flush()
        return self._count

    # Who runs, and where

    @property
    def turn(self):
        """The turn that goes on, or None."""
        if self._making:
            self._notice_eager()
        if not self._turns:
            return None
        turn = self._turns[-1]
        # One that was cancelled while it ran cancels what it then waits for, and so its step is over before its turn is.
        if turn.task is not None and not turn.is_over and (waiter := turn.task._fut_waiter) is not None and waiter is not turn.waited:
            self._end_step(turn)
        return turn

    @property
    def actor(self):
        turn = self.turn
        return None if turn is None else turn.actor

    def place(self, frame=None):
        """The innermost line of the program, from a frame on; None where the loop does something of its own."""
        frame = frame or sys._getframe(1)
        while frame is not None and not is_program(frame):
            frame = None if frame.f_code.co_qualname == "BaseEventLoop._run_once" else frame.f_back
        return None if frame is None else {"file": frame.f_code.co_filename, "line": frame.f_lineno}

    # The loop

    def loop_started(self, loop):
        self._loop = self._loops.setdefault(loop, len(self._loops) + 1)
        self.event("loop-started")

    def loop_stopped(self, reason):
        self.end_turn()
        self.event("loop-stopped", reason=reason)

    def loop_closed(self, loop):
        self._loop = self._loops.setdefault(loop, len(self._loops) + 1)
        for handle in loop._ready:
            self.event("dequeued", entry=self._entry(handle)[0], ran=False)
        self.event("loop-closed")

    def iteration(self, ready):
        self._idle_until = ...
        self.event("iteration", ready=ready)

    def idle(self, until):
        self.end_turn()
        # A long wait is made of shorter ones.
        if until != self._idle_until:
            self.event("idle", until=None if until is None else min(until, FOREVER))
        self._idle_until = until

    # The ready queue

    def queued(self, loop, handle):
        self._loop = self._loops.setdefault(loop, len(self._loops) + 1)
        turn, (number, task) = self.turn, self._entry(handle)
        actor = None if turn is None else turn.actor
        if task is None:
            if isinstance(handle, self._asyncio.TimerHandle) and handle._scheduled is False and turn is None:
                self.event("timer-due", timer=number)
            if handle._args and self._asyncio.isfuture(handle._args[0]) and handle._args[0].done():
                self.done(handle._args[0])
            self.event("queued", entry=number, what="callback", name=callback_name(handle), by=actor)
            return
        # Its step is over when it is queued for the next one.
        if turn is not None and turn.task is task:
            self._end_step(turn)
        if handle._args:
            future = handle._args[0]
            self.done(future)
            self.event("woken", task=number, by=actor, through=self.numbers.of(future))
        self.event("queued", entry=number, what="step", name=self._names[task], by=actor)

    def dequeued(self, handle):
        number, task = self._entry(handle)
        self.event("dequeued", entry=number, ran=not handle._cancelled)
        if handle._cancelled:
            return
        self._turns.append(Turn(number, task))
        if task is None:
            self.event("callback-started", handle=number, name=callback_name(handle))
        else:
            self.event("step-started", task=number)
            self._expect_cancel(task, handle)
        if self._undelivered is None:
            self._outbox.turn_started()

    def end_turn(self):
        """What ran last has come back to the loop."""
        while self._turns:
            turn = self._turns[-1]
            if turn.task is None:
                self.event("callback-ended", handle=turn.actor)
            else:
                self._end_step(turn)
            self._turns.pop()

    def _entry(self, handle):
        """The number of what stands in the queue, and the task if it is a step of one."""
        callback = handle._callback
        owner = getattr(callback, "__self__", None)
        if isinstance(owner, self._asyncio.Task) and (
            type(callback).__name__ == "TaskStepMethWrapper" or callback.__name__ == "task_wakeup"
        ):
            return self._meet(owner), owner
        return self.numbers.of(handle), None

    # Tasks

    def _meet(self, task, eager=False):
        """The number of a task, which is told of before anything else is told of it."""
        number, name, told = self.numbers.of(task), cut(task.get_name(), LONGEST["value"]), self._names.get(task)
        if told == name:
            return number
        self._names[task] = name
        if told is not None:
            self.event("task-renamed", task=number, name=name)
            return number
        by = self._turns[-1].actor if self._turns else None
        self.event(
            "task-created",
            task=number,
            name=name,
            **described(behind(task.get_coro())),
            by=by,
            at=self.place(),
            eager=eager,
        )
        # A coroutine that was begun by hand stands somewhere already.
        if not eager and getattr(task.get_coro(), "cr_suspended", False):
            self.event("moved-by-hand", task=number, by=by, stack=program_stack(task))
        return number

    def make(self, create):
        """Makes a task, which may begin at once, inside the turn that goes on."""
        # Its maker may have begun in the same way just now.
        if self._making:
            self._notice_eager()
        self._making += 1
        try:
            task = create()
            # It has had its first step if it is not in the queue.
            if isinstance(task, self._asyncio.Task) and task not in self._names:
                self._begin_eagerly(task)
            if self._turns and self._turns[-1].task is task:
                self._end_step(self._turns[-1])
                self._turns.pop()
            return task
        finally:
            self._making -= 1

    def child_joined(self, group, child):
        """A group, for whose tasks its owner may wait already, has got one more."""
        task = self.waits.waiter_for(group)
        if task is not None and not child.done():
            self.event("child-joined", task=self._meet(task), child=self._meet(child))

    def _notice_eager(self):
        """A task that starts eagerly runs before anybody has told of it."""
        if self._asyncio._get_running_loop() is None:
            return
        task = self._asyncio.current_task()
        if task is not None and task not in self._names:
            self._begin_eagerly(task)

    def _begin_eagerly(self, task):
        number = self._meet(task, eager=True)
        self.event("step-started", task=number)
        self._turns.append(Turn(number, task))

    def _end_step(self, turn):
        if turn.is_over:
            return
        turn.is_over = True
        task = turn.task
        if task.done():
            self.done(task)
            return
        # What it waits for is looked at first: a lock may be met by it.
        on = self.waits.of(task)
        self.event("suspended", task=turn.actor, stack=program_stack(task), on=on)

    def done(self, future, outcome=None):
        """A future or task is done, or about to be; which is told before what comes of it."""
        if future in self._done:
            return
        self._done.add(future)
        if outcome is None:
            outcome = "cancelled" if future.cancelled() else "returned" if future._exception is None else "raised"
        if not isinstance(future, self._asyncio.Task):
            self.event("future-done", future=self.numbers.of(future), outcome=outcome, by=self.actor)
            return
        value = ""
        if outcome == "raised":
            value = brief_error(future._exception)
        elif outcome == "returned" and future._result is not None:
            value = brief(future._result)
        self.event("task-done", task=self._meet(future), outcome=outcome, value=value)

    # Cancelling

    def cancel_requested(self, task, message=None):
        """`task.cancel(message)` is about to be done; it may be a part of the cancel of another task, which waits for this one."""
        if task.done():
            return
        by = self.actor
        self._cancels.add(task)
        self.event("cancel-requested", task=self._meet(task), by=by, message=message_text(message))

    def uncancelled(self, task):
        """`task.uncancel()` is about to be called."""
        if task.cancelling() == 0:
            return
        left = task.cancelling() - 1
        if left == 0:
            self._cancels.discard(task)
        self.event("uncancelled", task=self._meet(task), by=self.actor, left=left)

    def _expect_cancel(self, task, handle):
        """A task begins to run, and a cancel that it was asked for may be raised in it."""
        if task not in self._cancels:
            return
        self._cancels.discard(task)
        waiter = handle._args[0] if handle._args else None
        # What `gather` returned fails with the error of a child that was cancelled, when it was cancelled itself.
        ended = waiter is not None and (waiter.cancelled() or isinstance(waiter._exception, self._asyncio.CancelledError))
        if task._must_cancel or ended:
            stack = program_stack(task) if getattr(task.get_coro(), "cr_suspended", True) else []
            message = task._cancel_message if task._must_cancel else waiter._cancel_message
            self._undelivered = {"task": self.numbers.of(task), "at": stack[-1] if stack else None, "message": message}

    def thrown(self, error):
        """An error is raised in a coroutine or generator from outside: of a cancel the message is now known."""
        if self._undelivered is not None and isinstance(error, self._asyncio.CancelledError):
            self._undelivered["message"] = error.args[0] if error.args else None
            self._deliver_cancel()

    def _deliver_cancel(self):
        told, self._undelivered = self._undelivered, None
        self.event("cancel-delivered", **{**told, "message": message_text(told["message"]) or None})
        self._outbox.turn_started()

    # Timers, callbacks, output, reports

    def timer_scheduled(self, timer):
        sleeps = timer._callback is self._asyncio.futures._set_result_unless_cancelled
        self.event(
            "timer-scheduled",
            timer=self.numbers.of(timer),
            name=callback_name(timer),
            when=min(float(timer.when()), FOREVER),
            by=self.actor,
            future=self.numbers.of(timer._args[0]) if sleeps else None,
        )

    def timer_cancelled(self, timer):
        self.event("timer-cancelled", timer=self.numbers.of(timer), by=self.actor)

    def handle_cancelled(self, handle):
        self.event("handle-cancelled", handle=self.numbers.of(handle), by=self.actor)

    def output(self, stream, text):
        self.event("output", stream=stream, text=cut(text, LONGEST["text"]), by=self.actor, at=self.place())

    def reported(self, what, task, text, at):
        number = self.numbers.of(task) if task in self._names else None
        self.event("reported", what=what, task=number, text=cut(text, LONGEST["text"]), at=at)
