"""How the events of a record get out while the program runs."""

import json
import time

BATCH = 1000
WINDOW = 0.05  # seconds of real time
TURNS = 30

now = time.perf_counter


class Outbox:
    """As a turn begins, what there is goes out, so that a program which hangs in a turn is seen to; but where turns come by
    the thousand, only some of them are told one by one in each window of time."""

    def __init__(self, tell):
        self.dropped = 0
        self._tell = tell
        self._events = []
        self._window = now()
        self._turns = 0

    def put(self, event):
        self._events.append(event)

    def turn_started(self):
        if now() - self._window > WINDOW:
            self._window, self._turns = now(), 0
        self._turns += 1
        if self._turns <= TURNS or len(self._events) >= BATCH:
            self.flush()

    def flush(self):
        if self._events or self.dropped:
            self._tell(json.dumps(self._events), self.dropped)
        self._events, self.dropped = [], 0
