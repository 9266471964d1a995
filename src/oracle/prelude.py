"""Runs programs on CPython's own asyncio, one after another in one interpreter, as if each were `python main.py`.

Three things are ours, and all else is CPython's:

- Time is virtual: it moves when the loop would wait or the program blocks, and by exactly as much.
- Where CPython leaves an order open, there is one. Timers of the same moment fire in the order they were made
  (heapq is not stable). Sets of tasks and of asynchronous generators keep the order of insertion (a set's order
  follows the objects' addresses).
- Each program gets modules of asyncio that were made for it, the C part included, because the counter behind the
  names `Task-1`, `Task-2` … lives in there and cannot be reset.
"""

import _asyncio
import ast
import collections.abc
import contextvars
import gc
import importlib.abc
import importlib.machinery
import itertools
import json
import linecache
import logging
import math
import os
import random
import sys
import time
import traceback
import types
import warnings
import weakref

import asyncio

SUCCEEDED = 0
FAILED = 1
DEADLOCKED = 3


class OrderedSet(collections.abc.MutableSet):
    """A set that iterates in the order of insertion."""

    def __init__(self, items=()):
        self._items = dict.fromkeys(items)

    def __contains__(self, item):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)

    def copy(self):
        return OrderedSet(self._items)


# ------------------------------------------------------------------------------------------- asyncio, made anew


class SetsByName(ast.NodeTransformer):
    """Writes `{… for …}` as `set(… for …)`, so that a module which has a `set` of its own uses it there too."""

    def visit_SetComp(self, node):
        self.generic_visit(node)
        call = ast.Call(ast.Name("set", ast.Load()), [ast.GeneratorExp(node.elt, node.generators)], [])
        return ast.copy_location(call, node)


ORDERED = ("asyncio.tasks", "asyncio.taskgroups")


class FreshAsyncio(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports asyncio from code that was compiled once: six milliseconds instead of two hundred and fifty."""

    def __init__(self):
        self._specs = {}
        for name, module in list(sys.modules.items()):
            if name.partition(".")[0] == "asyncio":
                spec = module.__spec__
                tree = ast.parse(spec.loader.get_source(name))
                if name in ORDERED:
                    tree = ast.fix_missing_locations(SetsByName().visit(tree))
                self._specs[name] = spec, compile(tree, spec.origin, "exec", dont_inherit=True)

    def find_spec(self, name, path=None, target=None):
        if name not in self._specs:
            return None
        old, _ = self._specs[name]
        spec = importlib.machinery.ModuleSpec(name, self, origin=old.origin)
        spec.submodule_search_locations = old.submodule_search_locations
        return spec

    def exec_module(self, module):
        if module.__name__ in ORDERED:
            module.set = OrderedSet
        exec(self._specs[module.__name__][1], module.__dict__)

    def load(self):
        for name in [*self._specs, "_asyncio"]:
            sys.modules.pop(name, None)
        return importlib.import_module("asyncio")


# asyncio.events leaves a hook behind each time that it is imported, and the hook would keep all of asyncio alive.
os.register_at_fork = lambda **hooks: None

fresh_asyncio = FreshAsyncio()
sys.meta_path.insert(0, fresh_asyncio)


# --------------------------------------------------------------------------------------------------------- time


RESOLUTION = 1e-9


class Clock:
    def __init__(self, start):
        self.now = 0.0
        self.start = start  # what the clock on the wall shows at the beginning, in seconds since 1970

    def wall(self):
        return self.start + self.now

    def block(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.now += seconds

    def install(self):
        real = {name: getattr(time, name) for name in ("localtime", "gmtime", "ctime", "asctime", "strftime")}
        monotonic = lambda: self.now
        nanoseconds = lambda: round(self.now * 1e9)
        patches = {
            "sleep": self.block,
            "time": self.wall,
            "time_ns": lambda: round(self.wall() * 1e9),
            "localtime": lambda seconds=None: real["localtime"](self.wall() if seconds is None else seconds),
            "gmtime": lambda seconds=None: real["gmtime"](self.wall() if seconds is None else seconds),
            "ctime": lambda seconds=None: real["ctime"](self.wall() if seconds is None else seconds),
            "asctime": lambda moment=None: real["asctime"](moment or time.localtime()),
            "strftime": lambda form, moment=None: real["strftime"](form, moment or time.localtime()),
        }
        for name in ("monotonic", "perf_counter", "process_time"):
            patches[name] = monotonic
            patches[name + "_ns"] = nanoseconds
        originals = {name: getattr(time, name) for name in patches}
        vars(time).update(patches)
        return lambda: vars(time).update(originals)


class Deadlock(BaseException):
    """Nothing is ready, nothing is timed, and the loop would wait for ever."""


class Deadline(float):
    """A moment in the loop's time; of two equal ones, the one that was asked for first is earlier."""

    def __new__(cls, moment, turn):
        deadline = super().__new__(cls, moment)
        deadline._turn = turn
        return deadline

    def __lt__(self, other):
        if float(self) == float(other) and isinstance(other, Deadline):
            return self._turn < other._turn
        return float(self) < float(other)


class Selector:
    """What a loop waits with. This one waits for no file, only for time."""

    def __init__(self, loop, clock, deadlock):
        self._loop = loop
        self._clock = clock
        self._deadlock = deadlock

    def select(self, timeout):
        if timeout is None:
            self._deadlock()
            raise Deadlock
        if timeout > 0:
            # Not `now + timeout`, which may miss the deadline by the last digit.
            self._clock.now = min(float(self._loop._scheduled[0].when()), self._clock.now + timeout + RESOLUTION)
            # After half a year a nanosecond is less than the last digit, and no timer would ever be due.
            self._loop._clock_resolution = max(RESOLUTION, math.ulp(self._clock.now))
        return []


def virtual_loop_class(asyncio, clock, deadlock):
    class EventLoop(asyncio.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = Selector(self, clock, deadlock)
            self._turns = itertools.count()
            self._born = weakref.WeakKeyDictionary()
            self._asyncgens.data = OrderedSet()

        def time(self):
            return clock.now

        def call_at(self, when, callback, *args, context=None):
            return super().call_at(Deadline(when, next(self._turns)), callback, *args, context=context)

        def create_task(self, coro, **options):
            turn = next(self._turns)
            task = super().create_task(coro, **options)
            self._born[task] = turn
            return task

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    return EventLoop


def install_loop(asyncio, loop_class):
    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = loop_class

    asyncio.events._set_event_loop_policy(Policy())
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop_class
    unordered = asyncio.tasks.all_tasks

    def all_tasks(loop=None):
        tasks = unordered(loop)
        never = float("inf")  # being started eagerly: not yet noted, so the youngest
        return OrderedSet(sorted(tasks, key=lambda task: task.get_loop()._born.get(task, never)))

    asyncio.all_tasks = asyncio.tasks.all_tasks = all_tasks


# ------------------------------------------------------------------------------------------------------- output


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


# ------------------------------------------------------------------------------------------------------ programs

# As at the end of an interpreter, a warning that comes from here belongs to no file.
COLLECT = compile("__import__('gc').collect()", "<sys>", "exec").replace(co_firstlineno=0)


def short_warning(message, category, filename, lineno, line=None):
    return f"{filename}:{lineno}: {category.__name__}: {message}\n"


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
        return compile(source, filename, "exec", dont_inherit=True)


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
    """The end of an interpreter: with the module gone, what it held is collected, and reports itself."""
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
