"""What to tell about a program that came to no good end, in the shape of an `ErrorReport` (src/runner/wire/protocol.ts)."""

import itertools
import linecache
import traceback

from .chains import awaits
from .sources import is_of_program

MOST_TASKS = 50
MOST_ROWS = 200


def error_report(error, text):
    """The report of an uncaught error; `text` is what was printed of it."""
    rows = []
    position = None
    for frame, (line, _, column, _) in traceback._walk_tb_with_full_positions(error.__traceback__):
        code = frame.f_code
        if is_of_program(code.co_filename):
            rows.append({"file": code.co_filename, "line": line, "qualname": code.co_qualname})
            position = {"file": code.co_filename, "line": line, "column": characters(code.co_filename, line, column) + 1}
    if isinstance(error, SyntaxError) and is_of_program(error.filename):
        position = {"file": error.filename, "line": error.lineno or 1, "column": max(error.offset or 1, 1)}
        rows.append({"file": error.filename, "line": error.lineno or 1, "qualname": "<module>"})
    return report(type(error).__name__, said_by(error), text, rows[:MOST_ROWS], position)


def characters(filename, line, offset):
    """How many characters stand before an offset that counts bytes."""
    return len(linecache.getline(filename, line).encode()[: offset or 0].decode(errors="replace"))


def said_by(error):
    try:
        return str(error)
    except Exception:
        return "<exception str() failed>"


def report(name, message, text, rows=(), position=None, deadlock=False):
    return {
        "name": name,
        "message": message,
        "traceback": list(rows),
        "position": position,
        "text": text,
        "deadlock": deadlock,
    }


def deadlock_report(loop):
    return stopped_report("DeadlockError", "every task is waiting, and nothing is left that could wake one", loop)


def limit_report(loop, limit):
    return stopped_report("LimitError", f"{limit}, and the program has not ended", loop)


def stopped_report(name, reason, loop):
    message = "\n".join([reason, *describe_tasks(loop)])
    return report(name, message, f"{name}: {message}", deadlock=name == "DeadlockError")


def describe_tasks(loop):
    """What each task that is not done does, one line a task."""
    tasks = list(loop._tasks_in_order())
    rows = [f"  {task.get_name()} {where_it_waits(task)}" for task in tasks[:MOST_TASKS]]
    if len(tasks) > MOST_TASKS:
        rows.append(f"  … and {len(tasks) - MOST_TASKS} more")
    return rows


def where_it_waits(task):
    """Where a task stands: the innermost line of the program itself, and what it awaits there."""
    chain = list(awaits(task.get_coro()))
    if not chain:
        # Closed by hand, or a step of a generator, which has no frame of its own.
        coroutine = task.get_coro()
        return f"in {getattr(coroutine, '__qualname__', type(coroutine).__name__)}(), waiting for {awaited(task, [])}"
    own = list(itertools.takewhile(lambda link: is_of_program(link[1].f_code.co_filename), chain))
    place, frame = own[-1] if own else chain[0]
    position = f" at {frame.f_code.co_filename}:{frame.f_lineno}" if own else ""
    return f"in {place.__qualname__}(){position}, waiting for {awaited(task, chain[len(own) :])}"


def awaited(task, library):
    # `async with lock` waits for what its `__aenter__` waits for.
    calls = [link.__qualname__ for link, _ in library if not link.__qualname__.endswith(".__aenter__")]
    if calls:
        return f"{calls[0]}()"
    future = task._fut_waiter
    if future is None:
        return "its turn"
    address = task.get_loop()._web.address_of(future)
    if address is not None:
        return f"an answer from {address}"
    return f"task {future.get_name()!r}" if hasattr(future, "get_name") else "a future that nobody completes"
