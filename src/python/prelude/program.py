"""Runs programs on CPython's own asyncio, one after another in one interpreter, as if each were `python main.py`.

The same files run the programs of the oracle, of the page and of `loopbook run`. Whoever starts a program is its `host`
(see run.py) and is told of what it does while it runs.
"""

import _asyncio
import atexit
import contextlib
import contextvars
import functools
import gc
import json
import linecache
import logging
import os
import random
import shutil
import sys
import tempfile
import traceback
import types
import warnings

from . import sources
from .absent import NoProcesses, install_absences
from .clock import RealClock, VirtualClock, install_time
from .endings import error_report, report
from .fresh_asyncio import fresh_asyncio
from .hand_cancel import cancel_by_hand
from .journal import Journal, install_chance
from .loop import install_loop, loop_class
from .output import Keyboard, Stream
from .recording import Recording
from .run import Run
from .web import StandIns, arrivals_of

SUCCEEDED = 0
FAILED = 1

HERE = os.path.dirname(__file__)

# As at the end of an interpreter, a warning that comes from here belongs to no file.
COLLECT = compile("__import__('gc').collect()", "<sys>", "exec").replace(co_firstlineno=0)

# What an uncaught error may be about that a reader cannot know.
NOTES = {
    ModuleNotFoundError: "Only Python's own library is here, and the files beside the program.",
    FileNotFoundError: "A program here finds no files of your machine, only those that it has written itself.",
}


def hide_prelude():
    """Keeps the frames of these files out of tracebacks, and out of the stacks that debug mode and warnings show."""
    walk_stack, walk_tb, format_list = traceback.walk_stack, traceback._walk_tb_with_full_positions, traceback.format_list
    is_ours = lambda filename: os.path.dirname(filename) == HERE

    def hiding(walk):
        return lambda start: (row for row in walk(start) if not is_ours(row[0].f_code.co_filename))

    def format(rows):
        return format_list([row for row in rows if not is_ours(row[0])])

    traceback.walk_stack, traceback._walk_tb_with_full_positions = hiding(walk_stack), hiding(walk_tb)
    traceback.format_list = format


hide_prelude()


def short_warning(message, category, filename, lineno, line=None):
    return f"{filename}:{lineno}: {category.__name__}: {message}\n"


def execute(source, filename, run, watch):
    """What `python FILENAME` does, with the status it would exit with."""
    module = types.ModuleType("__main__")
    module.__file__ = filename
    sys.modules["__main__"] = module
    sys.argv = [filename]
    sources.remember(filename, source)
    try:
        code = compile(source, filename, "exec", dont_inherit=True)
        watch(code)
        exec(code, module.__dict__)
        return SUCCEEDED
    except SystemExit as stop:
        if stop.code is None or isinstance(stop.code, int):
            status = stop.code or SUCCEEDED
        else:
            print(stop.code, file=sys.stderr)
            status = FAILED
        if status != SUCCEEDED:
            run.report(report("SystemExit", str(stop.code), ""))
        return status
    except BaseException as error:
        own = error.__traceback__
        error.__traceback__ = own.tb_next if own is not None else None
        for kind, note in NOTES.items():
            if isinstance(error, kind):
                error.add_note(note)
        if not run.transcript.muted:
            text = "".join(traceback.format_exception(error))
            # A question that nobody answers, say, stands before the error and not behind it.
            run.transcript.close()
            with contextlib.suppress(Exception):
                sys.stderr.write(text)
            run.report(error_report(error, text.rstrip("\n")))
        return FAILED


def finish():
    """The end of an interpreter: with the modules gone, what they held is collected, and reports itself."""
    warnings.formatwarning = short_warning
    atexit._run_exitfuncs()
    exec(COLLECT)


@contextlib.contextmanager
def process(request, run):
    """All that a process has to itself: made for one program, and gone after it."""
    kept = sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.modules["__main__"], warnings.formatwarning
    modules = set(sys.modules)
    folder, place = os.getcwd(), tempfile.mkdtemp()
    os.chdir(place)
    environment = dict(os.environ)
    os.environ["PYTHONASYNCIODEBUG"] = "1" if request.get("debug") else ""
    # What a program that was stopped has left behind may print when it is collected, and nobody is to hear of it.
    sys.stdout = sys.stderr = Stream("nowhere", lambda text: None)
    asyncio = fresh_asyncio.load()
    # The last program's asyncio must go now: its C part, when it is collected, forgets which loop is running.
    gc.collect()
    _asyncio._set_running_loop(None)  # Pyodide's own loop says that it is running
    loops, watch, recording = loop_class(asyncio, run), lambda code: None, None
    if request["record"]:
        recording = Recording(run, fresh_asyncio, asyncio)
        if request["cancelAt"] is not None:
            run.between_turns = cancel_by_hand(request["cancelAt"], run)
        loops, watch = recording.loop_class(loops), recording.code.watch_program
    install_loop(asyncio, loops)
    undo = [install_chance(run.journal)]
    random.seed(request.get("seed"))
    undo += [install_time(run.clock, request["wallClock"] / 1000), install_absences(run.clock)]
    files = sources.ProgramFiles(request["files"], watch)
    finders = [NoProcesses(), files, StandIns()]
    sys.meta_path[:0] = finders
    atexit._clear()
    sys.stdin = Keyboard()
    sys.stdout, sys.stderr = (Stream(name, functools.partial(run.transcript.write, name)) for name in ("stdout", "stderr"))
    try:
        with warnings.catch_warnings():
            yield watch
            sys.modules["__main__"] = kept[4]
            files.forget()
            finish()
    finally:
        if recording is not None:
            recording.close()
        for restore in undo:
            restore()
        for finder in finders:
            sys.meta_path.remove(finder)
        run.transcript.close()
        sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.modules["__main__"], warnings.formatwarning = kept
        for name in set(sys.modules) - modules:
            del sys.modules[name]
        os.chdir(folder)
        shutil.rmtree(place)
        os.environ.clear()
        os.environ.update(environment)
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
        sys.set_coroutine_origin_tracking_depth(0)
        linecache.clearcache()


def run_program(request, host):
    """Runs one program to its end, and tells its host of it. Gives what it waits for meanwhile, and is to be sent what has come."""
    request, journal = json.loads(request), Journal()
    while (wish := run_once(request, host, journal)) is not None:
        answers = yield json.dumps(wish)
        journal.arrivals += arrivals_of(answers)


def run_once(request, host, journal):
    """Runs it to its end, or as far as it comes: what it waits for then, or None."""
    clock = RealClock(host.wait) if request["clock"] == "real" else VirtualClock(host.moved)
    clock.is_repeating = len(journal.arrivals) > 0
    run = Run(host, clock, request["limits"], journal)
    with process(request, run) as watch:
        status = contextvars.Context().run(execute, request["files"][request["entry"]], request["entry"], run, watch)
    if run.wish is None:
        run.end(status)
    return run.wish


def hide_javascript():
    """A program finds what it would find at home. (What it can do in JavaScript, the realm's own limits hold.)"""
    from _pyodide import _importhook

    _importhook.jsfinder.jsproxies.clear()
    for name in list(sys.modules):
        if name.partition(".")[0] in ("js", "pyodide_js"):
            del sys.modules[name]


hide_javascript()

# What is here by now stays for ever: the collections after each program need not look at it.
gc.freeze()
