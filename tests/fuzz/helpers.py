"""What the programs of the fuzzer have in common; helpers.dialect.ts is the same in TypeScript."""

import asyncio
import inspect
import re
import time
from collections.abc import Set
from contextlib import aclosing
from contextvars import Context, ContextVar, Token, copy_context

CancelledError = asyncio.CancelledError

# What a handler may take; never what Python raises to end a coroutine.
ERRORS = Exception
CANCELS = CancelledError
ALL = (Exception, CancelledError, BaseExceptionGroup)

FUTURES = 3

slots = {}
turns = {}
# CPython closes a generator that nobody holds any more, by a task of its own; in JavaScript nobody knows.
kept = []


def put(slot, value):
    kept.append(value)
    slots[slot] = value
    return value


def get(slot):
    if slot not in slots:
        raise LookupError(f"{slot} is empty")
    return slots[slot]


def loop():
    return asyncio.get_running_loop()


def at(seconds):
    return loop().time() + seconds


def block(seconds):
    """Time passes, and nobody else runs."""
    time.sleep(seconds)


def begin(watchdog):
    loop().set_exception_handler(handle)
    loop().shutdown_asyncgens = lambda loop=loop(): shutdown_asyncgens(loop)
    main = put("task0", asyncio.current_task())
    for number in range(FUTURES):
        put(f"future{number}", loop().create_future())
    if watchdog is not None:
        loop().call_later(watchdog, main.cancel, "watchdog")


def shutdown_asyncgens(loop):
    """CPython's loop closes again what has ended, if the program still holds it."""
    for generator in list(loop._asyncgens):
        if inspect.getasyncgenstate(generator) == inspect.AGEN_CLOSED:
            loop._asyncgens.discard(generator)
    return type(loop).shutdown_asyncgens(loop)


def log(label, *values):
    task = asyncio.current_task()
    print(label, f"@{loop().time() * 8:g}", "-" if task is None else task.get_name(), *map(show, values))


def poke(label, act):
    try:
        log(label, act())
    except ALL as error:
        log(label, "raised", error)


def end_of(main, result):
    print(main, "returned", show(result))


def failed(main, error):
    print(main, "raised", show(error))


def handle(loop, context):
    message, error = context["message"], context.get("exception")
    if isinstance(error, StopAsyncIteration):
        return  # from closing a generator that refused to be closed before; JavaScript's `return` knows no such error
    # When an object is collected is nobody's promise: these lines are compared without regard to their order.
    if message.endswith(("never retrieved", "is pending!")):
        print("~", message, show(context.get("future", context.get("task"))), show(error))
    else:
        print("handler", f"@{loop.time() * 8:g}", re.sub("( in callback) .*", r"\1", placeless(message)), show(error))


def everybody():
    return sorted(task.get_name() for task in asyncio.all_tasks())


def turn(label):
    turns[label] = turns.get(label, 0) + 1
    return turns[label]


def twice(*values):
    return [*values, *values]


async def send(generator, value):
    # In JavaScript the first value that is sent is ignored, in Python it must be None.
    started = inspect.getasyncgenstate(generator) != inspect.AGEN_CREATED
    return await value_of(generator.asend(value if started else None))


async def fail(generator, error):
    return await value_of(generator.athrow(error))


async def close(generator):
    await generator.aclose()
    return "closed"


async def value_of(operation):
    try:
        value = await operation
    except StopAsyncIteration:
        value = None
    return "exhausted" if value is None else value


def show(value):
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:g}"
    if isinstance(value, str):
        return value
    if isinstance(value, BaseException):
        return show_error(value)
    if isinstance(value, asyncio.Future):
        return f"{name_of(value)}:{'cancelled' if value.cancelled() else 'done' if value.done() else 'pending'}"
    if isinstance(value, (list, tuple, Set)):
        return f"[{' '.join(map(show, value))}]"
    if isinstance(value, asyncio.Handle):
        return "handle"
    if isinstance(value, Token):
        return "token"
    if isinstance(value, Context):
        return "context"
    if isinstance(value, asyncio.TaskGroup):
        return "group"
    if isinstance(value, asyncio.Timeout):
        return "timeout"
    return "object"


def name_of(future):
    if isinstance(future, asyncio.Task):
        return future.get_name()
    return next((slot for slot, value in slots.items() if value is future), "future")


def placeless(text):
    """What stands between < and > has addresses and lines in it."""
    return re.sub("<.*>", "<>", text)


def show_error(error):
    message = re.sub("_([a-z])", lambda match: match[1].upper(), placeless(str(error)))
    text = f"{type(error).__name__}({message})"
    if isinstance(error, BaseExceptionGroup):
        text += show(error.exceptions)
    return text if error.__cause__ is None else f"{text} from {show_error(error.__cause__)}"
