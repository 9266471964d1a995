"""How the record tells of things: where they are written, where they stand, what they are called."""

import os
import traceback

from .brief import brief, brief_call, cut
from .chains import LINKS, awaits, frame_of
from .sources import is_of_program

HERE = os.path.dirname(__file__)

LONGEST = {"value": 200, "text": 2000}
DEEPEST = 100


def is_program(frame):
    return is_of_program(frame.f_code.co_filename)


def raised_at(error):
    """The innermost line of the program that an error came through."""
    rows = [] if error is None else [row for row in traceback.walk_tb(error.__traceback__) if is_program(row[0])]
    return {"file": rows[-1][0].f_code.co_filename, "line": rows[-1][1]} if rows else None


def program_stack(task):
    """The coroutines of the program that a task is in, outermost first, each at its line."""
    return [
        {"name": link.__qualname__, "file": frame.f_code.co_filename, "line": frame.f_lineno}
        for link, frame in awaits(task.get_coro())
        if is_program(frame) and isinstance(link, LINKS)
    ][-DEEPEST:]


def callback_name(handle):
    callback = handle._callback
    return cut(getattr(callback, "__qualname__", None) or type(callback).__name__, LONGEST["value"])


def message_text(message):
    """What was given as the message of a cancel, which may be anything."""
    return None if message is None else cut(message if isinstance(message, str) else brief(message), LONGEST["value"])


def described(coroutine):
    """What a task runs, how it was called and where it is written. It may be anything that behaves like a coroutine."""
    frame = frame_of(coroutine)
    if frame is None:
        name = getattr(coroutine, "__qualname__", type(coroutine).__name__)
        return {"coroutine": name, "call": f"{name}()", "file": "asyncio/tasks.py", "line": 1}
    code = frame.f_code
    return {
        "coroutine": coroutine.__qualname__,
        "call": brief_call(coroutine, frame),
        "file": short_file(code.co_filename),
        "line": code.co_firstlineno,
    }


def short_file(filename):
    """Files of the library have a name below it; what stands here for a part of asyncio is asyncio's to who reads the record."""
    folder, _, name = filename.rpartition("/")
    return f"asyncio/{name}" if folder == HERE else filename.rpartition("python314.zip/")[2]
