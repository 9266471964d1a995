"""What belongs to one run of a program, whichever of its loops is running."""

import json

from .output import Transcript


class Ended(BaseException):
    """Unwinds a program that is stopped from inside. What it prints meanwhile is of no interest."""


class Run:
    """`host` is who started the run and is told of it (`Host` in src/python/realm/interpreter.ts)."""

    def __init__(self, host, clock, limits):
        self.clock = clock
        self.turn = 0  # steps of tasks and callbacks that have begun to run, of all loops
        self.transcript = Transcript(self._tell)
        self.record = None  # of what it does (record.py), where somebody wants it
        self.between_turns = lambda: None  # what a reader wants done there (hand_cancel.py), in a run that is recorded
        self._host = host
        self._limits = limits

    def _tell(self, stream, line):
        if self.record is not None:
            self.record.output(stream, line)
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
        self._host.error(json.dumps(report), self.clock.now, self.turn)

    def stop(self, report, status):
        """Ends the program from inside. CPython would go on for ever there, and say nothing."""
        if not self.transcript.muted:
            self.transcript.close()
            self.transcript.put("stderr", f"{report['text']}\n")
            self.transcript.muted = True
            if self.record is not None:
                self.record.loop_stopped("deadlock" if report["deadlock"] else "limit")
            self.report(report)
            self.end(status)
        raise Ended

    def end(self, status):
        """The program is over; only what is told first counts."""
        if self.record is not None:
            self.record.close()
        self._host.ended(status, self.clock.now, self.turn)
