"""Runs programs on CPython's own asyncio, one after another in one interpreter, as if each were `python main.py`."""

import _asyncio
import contextvars
import functools
import gc
import importlib.abc
import importlib.machinery
import json
import linecache
import logging
import os
import random
import sys
import traceback
import types
import warnings

from fresh_asyncio import fresh_asyncio
from virtual_time import Clock, install_loop, virtual_loop_class

SUCCEEDED = 0
FAILED = 1
DEADLOCKED = 3


class Transcript:
    """The lines that a program prints, each with its stream, in the order in which they were ended."""

    def __init__(self):
        self.lines = []
        self._open = {"stdout": "", "stderr": ""}
        self.muted = False

    def write(self, stream, text):
        if self.muted:
            return
        *ended, self._open[stream] = (self._open[stream] + text).split("\n")
        self.lines.extend((stream, line) for line in ended)

    def mute(self):
        """From now on, what the program prints comes only of its being stopped."""
        self.close()
        self.muted = True

    def close(self):
        for stream, rest in self._open.items():
            if rest:
                self.lines.append((stream, rest))
                self._open[stream] = ""


class Stream:
    encoding = "utf-8"
    errors = "strict"

    def __init__(self, transcript, name):
        self._transcript = transcript
        self.name = f"<{name}>"
        self._stream = name

    def write(self, text):
        self._transcript.write(self._stream, text)
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


# As at the end of an interpreter, a warning that comes from here belongs to no file.
COLLECT = compile("__import__('gc').collect()", "<sys>", "exec").replace(co_firstlineno=0)


def short_warning(message, category, filename, lineno, line=None):
    return f"{filename}:{lineno}: {category.__name__}: {message}\n"


@functools.lru_cache(maxsize=16)
def compiled(source, filename):
    """Many programs have the same file beside them: compiling it takes longer than running them."""
    return compile(source, filename, "exec", dont_inherit=True)


class ProgramFiles(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the files beside a program."""

    def __init__(self, files):
        self._sources = {name.removesuffix(".py"): (name, text) for name, text in files.items()}

    def find_spec(self, name, path=None, target=None):
        if name not in self._sources:
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=self._sources[name][0])

    def get_source(self, name):
        return self._sources[name][1]

    def get_code(self, name):
        filename, source = self._sources[name]
        remember_lines(filename, source)
        return compiled(source, filename)

    def forget(self):
        for name in self._sources:
            sys.modules.pop(name, None)


HERE = os.path.dirname(__file__)


def hide_oracle():
    """Keeps the oracle's own frames out of the stacks that debug mode and warnings show."""
    walk_stack, format_list = traceback.walk_stack, traceback.format_list
    is_ours = lambda filename: os.path.dirname(filename) == HERE

    def walk(frame):
        return (row for row in walk_stack(frame) if not is_ours(row[0].f_code.co_filename))

    def format(rows):
        return format_list([row for row in rows if not is_ours(row[0])])

    traceback.walk_stack, traceback.format_list = walk, format


hide_oracle()


def remember_lines(filename, source):
    """For tracebacks and warnings, which quote the line that they are about."""
    linecache.cache[filename] = len(source), None, source.splitlines(True), filename


def execute(source, filename):
    """What `python FILENAME` does, with the status it would exit with."""
    module = types.ModuleType("__main__")
    module.__file__ = filename
    sys.modules["__main__"] = module
    sys.argv = [filename]
    remember_lines(filename, source)
    try:
        exec(compile(source, filename, "exec", dont_inherit=True), module.__dict__)
        return SUCCEEDED
    except SystemExit as stop:
        if stop.code is None or isinstance(stop.code, int):
            return stop.code or SUCCEEDED
        print(stop.code, file=sys.stderr)
        return FAILED
    except BaseException as error:
        own = error.__traceback__
        error.__traceback__ = own.tb_next if own is not None else None
        traceback.print_exception(error)
        return FAILED


def finish():
    """The end of an interpreter: with the modules gone, what they held is collected, and reports itself."""
    warnings.formatwarning = short_warning
    exec(COLLECT)


def run_program(source, options):
    """Runs one program and returns its lines and status as JSON."""
    options = json.loads(options)
    filename = options.get("filename", "main.py")
    clock = Clock(options.get("wallClock", 0) / 1000)
    transcript = Transcript()

    kept = sys.stdout, sys.stderr, sys.argv, sys.modules["__main__"], warnings.formatwarning, set(sys.modules)
    os.environ["PYTHONASYNCIODEBUG"] = "1" if options.get("debug") else ""
    asyncio = fresh_asyncio.load()
    # The last program's asyncio must go now: its C part, when it is collected, forgets which loop is running.
    gc.collect()
    _asyncio._set_running_loop(None)  # Pyodide's own loop says that it is running
    install_loop(asyncio, virtual_loop_class(asyncio, clock, transcript.mute))
    random.seed(options.get("seed"))
    restore_time = clock.install()
    program_files = ProgramFiles(options.get("files", {}))
    sys.meta_path.append(program_files)
    sys.stdout, sys.stderr = Stream(transcript, "stdout"), Stream(transcript, "stderr")
    try:
        with warnings.catch_warnings():
            status = contextvars.Context().run(execute, source, filename)
            sys.modules["__main__"] = kept[3]
            program_files.forget()
            finish()
    finally:
        restore_time()
        sys.meta_path.remove(program_files)
        transcript.close()
        sys.stdout, sys.stderr, sys.argv, sys.modules["__main__"], warnings.formatwarning, modules = kept
        for name in set(sys.modules) - modules:
            del sys.modules[name]
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
        sys.set_coroutine_origin_tracking_depth(0)
        linecache.clearcache()
    lines = [{"stream": stream, "text": text} for stream, text in transcript.lines]
    return json.dumps({"lines": lines, "status": DEADLOCKED if transcript.muted else status})


# What is here by now stays for ever: the collections after each program need not look at it.
gc.freeze()
