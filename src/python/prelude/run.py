"""What belongs to one run of a program, whichever of its loops is running."""

import json

from .endings import report
from .output import Transcript
from .web import Web

FAILED = 1

# How often a program may catch what ends it before it is said that it cannot be run again.
MOST_CATCHES = 1000
CATCHES = (
    "a program that makes web calls is run again from its start with each answer, and this one catches whatever ends it: leave out "
    "`except BaseException` and `except:` around the loop"
)


class Ended(BaseException):
    """Unwinds a program that is stopped from inside. What it prints meanwhile is of no interest."""


class Run:
    """`host` is who started the run and is told of it (`Host` in src/python/realm/interpreter.ts)."""

    def __init__(self, host, clock, limits, journal):
        self.clock = clock
        self.journal = journal  # of the runs of this program before this one
        self.web = Web(self)
        self.wish = None  # what the program waits for, where it is to be run again with it
        self.is_over = False
        self.turn = 0  # steps of tasks and callbacks that have begun to run, of all loops
        self.transcript = Transcript(self._tell)
        self.record = None  # of what it does (record.py), where somebody wants it
        self.between_turns = lambda: None  # what a reader wants done there (hand_cancel.py), in a run that is recorded
        self._host = host
        self._limits = limits
        self._lines = 0
        self._catches = 0

    def _tell(self, stream, line):
        if self.record is not None:
            self.record.output(stream, line)
        self._lines += 1
        if self._lines > self.journal.lines:
            self._host.output(stream, line, self.clock.now, self.turn)

    def passed_limit(self):
        """The limit that was passed, in words; None as long as all is well."""
        if self.turn > self._limits["steps"]:
            return f"{self._limits['steps']} steps were run"
        if self._limits["time"] is not None and self.clock.now > self._limits["time"]:
            return f"{self._limits['time']} seconds have passed"
        return None

    def tell_events(self, events, dropped):
        self._host.trace(events, dropped)

    def report(self, report):
        """Tells of an error that nobody caught (an `ErrorReport` of src/runner/wire/protocol.ts)."""
        if self.wish is None:
            self._host.error(json.dumps(report), self.clock.now, self.turn)

    def stop(self, report, status):
        """Ends the program from inside. CPython would go on for ever there, and say nothing."""
        if not self.is_over:
            self.is_over = True
            self.transcript.close()
            self.transcript.put("stderr", f"{report['text']}\n")
            self.transcript.muted = True
            if self.record is not None:
                self.record.loop_stopped("deadlock" if report["deadlock"] else "limit")
            self.report(report)
            self.end(status)
        raise Ended

    def pause(self, wish):
        """Ends this run of the program, unseen: it waits for something outside, and is run again when that has come."""
        self.is_over = True
        self.wish = wish
        self.transcript.abandon()
        self.journal.lines = max(self._lines, self.journal.lines)
        if self.record is not None:
            self.journal.events = max(self.record.pause(), self.journal.events)
        raise Ended

    def go_on(self):
        """A loop is about to do something: not in a program that is over."""
        if not self.is_over:
            return
        self._catches += 1
        if self._catches == MOST_CATCHES and self.wish is not None:
            self.wish = None
            self._host.output("stderr", f"LimitError: {CATCHES}", self.clock.now, self.turn)
            self.report(report("LimitError", CATCHES, f"LimitError: {CATCHES}"))
            self.end(FAILED)
        raise Ended

    def end(self, status):
        """The program is over; only what is told first counts."""
        if self.record is not None:
            self.record.close()
        self._host.ended(status, self.clock.now, self.turn)
