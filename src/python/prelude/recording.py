"""Makes a run be recorded: sets up all that watches it, and takes it down again."""

import functools
import warnings

from .record import Record
from .recorded_code import RecordedCode
from .recorded_loop import recorded_loop_class
from .recorded_task import install_task_class, recorded_task_class
from .sources import is_of_program

# The modules of the library that give a future its result, or cancel it, though it may wake nobody.
WATCHED = [f"asyncio.{name}" for name in ("base_events", "futures", "locks", "queues", "taskgroups", "tasks")]


class Recording:
    """The record of a run, and what watches for it."""

    def __init__(self, run, fresh_asyncio, asyncio):
        self._asyncio = asyncio
        self._run = run
        self._show = warnings._showwarnmsg
        run.record = self.record = Record(run, asyncio)
        install_task_class(asyncio, recorded_task_class(asyncio.Task, self.record))
        self.code = RecordedCode(self.record, asyncio)
        for name in WATCHED:
            self.code.watch_library(fresh_asyncio.code_of(name))
        warnings._showwarnmsg = self._told_show
        self._watch_groups(asyncio.taskgroups.TaskGroup)

    def _watch_groups(self, kind):
        create_task, record = kind.create_task, self.record

        @functools.wraps(create_task)
        def told_create_task(group, coro, **options):
            task = create_task(group, coro, **options)
            record.child_joined(group, task)
            return task

        kind.create_task = told_create_task

    def loop_class(self, loop_class):
        return recorded_loop_class(loop_class, self._asyncio, self._run)

    def _told_show(self, warning):
        text = str(warning.message)
        # In debug mode, more lines say where it was made.
        if text.partition("\n")[0].endswith("was never awaited"):
            at = {"file": warning.filename, "line": warning.lineno} if is_of_program(warning.filename) else None
            self.record.reported("never-awaited", None, text, at)
        self._show(warning)

    def close(self):
        warnings._showwarnmsg = self._show
        self.code.close()
        self.record.close()
