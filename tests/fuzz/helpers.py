"""What the programs of the fuzzer have in common; helpers.dialect.ts is the same in TypeScript."""

import asyncio
import functools
import gc
import inspect
import re
import time
from collections.abc import Set
from contextvars import Context, ContextVar, Token, copy_context
from types import SimpleNamespace

CancelledError = asyncio.CancelledError

# What a handler may take; never what Python raises to end a coroutine.
ERRORS = Exception
CANCELS = CancelledError
ALL = (Exception, CancelledError, BaseExceptionGroup)
ANY = (*ALL, GeneratorExit)

FUTURES = 3

slots = {}
last_names = {}  # of what was in the slots when they were emptied: it may still be reported
turns = {}
# CPython closes what nobody holds any more: a generator by a task of its own, a coroutine at once. In JavaScript nobody knows.
kept = []


def keep(value):
    kept.append(value)
    return value


def put(slot, value):
    slots[slot] = keep(value)
    return value


def keep_coroutines_of(owner):
    """Has those kept that the library makes: one that ignores its end may be left in the middle of its clean-up."""
    for name, function in list(vars(owner).items()):
        if inspect.iscoroutinefunction(function):
            setattr(owner, name, keeping(function))


def keeping(function):
    return functools.wraps(function)(lambda *args, **kwargs: keep(function(*args, **kwargs)))


def forget():
    """The end of the program. Asyncio lives a little longer, and would keep what is kept here."""
    for slot, value in slots.items():
        last_names.setdefault(id(value), slot)
    slots.clear()
    while kept:
        kept.clear()
        gc.collect()


for owner in [
    *(asyncio, asyncio.Lock, asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.Barrier, asyncio.Queue),
    *(asyncio.TaskGroup, asyncio.Timeout, asyncio.locks._ContextManagerMixin, asyncio.tasks),
]:
    keep_coroutines_of(owner)


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


async def shutdown_asyncgens(loop):
    """CPython's loop closes again what has ended, by the time that it begins to, if the program still holds it."""
    for generator in list(loop._asyncgens):
        if inspect.getasyncgenstate(generator) == inspect.AGEN_CLOSED:
            loop._asyncgens.discard(generator)
    await type(loop).shutdown_asyncgens(loop)


def log(label, *values):
    task = asyncio.current_task()
    print(label, f"@{loop().time() * 8:g}", "-" if task is None else task.get_name(), *map(show, values))


def poke(label, act):
    try:
        log(label, act())
    except ANY as error:
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


class Operation:
    """A coroutine that is an operation of a generator. In JavaScript it tells of the end by its result."""

    def __init__(self, operation):
        self.operation = operation

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)

    def send(self, value):
        return self._resume(self.operation.send, value)

    def throw(self, error):
        return self._resume(self.operation.throw, error)

    def close(self):
        self.operation.close()

    def _resume(self, resume, value):
        try:
            return resume(value)
        except StopAsyncIteration:
            raise StopIteration


def operation(generator, door, sent):
    match door:
        case "send":
            return keep(Operation(generator.asend(sent)))
        case "fail":
            return keep(Operation(generator.athrow(sent)))
        case "close":
            return keep(Operation(generator.aclose()))


def driven(target):
    """What is driven: a coroutine, or that of a task."""
    if not isinstance(target, asyncio.Task):
        return target
    if target.done():
        raise LookupError("done")
    return target.get_coro()


def send_to(target, value):
    return driven(target).send(value)


def throw_into(target, error):
    return driven(target).throw(error)


def close_it(target):
    driven(target).close()


class OwnAwait:
    """An object that says itself how to await it."""

    def __init__(self, generator):
        self.generator = generator

    def __await__(self):
        return keep(self.generator())


own_await = OwnAwait


def awaiting(awaitable):
    # A hand-written iterator of ours that yields a future may also hand on one that somebody was given by hand, so that one counts as
    # taken back.
    if asyncio.isfuture(awaitable):
        awaitable._asyncio_future_blocking = False
    return keep(awaitable.__await__())


class Held:
    """An object that holds a group or a timeout."""

    def __init__(self, manager):
        self.manager = manager

    async def __aenter__(self):
        await self.manager.__aenter__()

    async def __aexit__(self, kind, error, traceback):
        log("held", error)
        await self.manager.__aexit__(kind, error, traceback)


class aclosing:
    """That of contextlib, whose coroutines would not be kept."""

    def __init__(self, generator):
        self.generator = generator

    async def __aenter__(self):
        return self.generator

    async def __aexit__(self, *_):
        # JavaScript's `for await` closes it when the body is left, and not when an error comes out of the generator's own step.
        if not getattr(self.generator, "ag_running", False):
            await keep(self.generator.aclose())


keep_coroutines_of(Held)
keep_coroutines_of(aclosing)
held = Held


@keeping
async def send(generator, value):
    return await value_of(keep(generator.asend(value)))


@keeping
async def fail(generator, error):
    return await value_of(keep(generator.athrow(error)))


@keeping
async def close(generator):
    await keep(generator.aclose())
    return "closed"


@keeping
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
    if asyncio.iscoroutine(value):
        return "coroutine"
    return "object"


def name_of(future):
    if isinstance(future, asyncio.Task):
        return future.get_name()
    name = next((slot for slot, value in slots.items() if value is future), None)
    return name or last_names.get(id(future), "future")


def placeless(text):
    """What stands between < and > has addresses and lines in it."""
    return re.sub("<.*>", "<>", text)


def show_error(error):
    # CPython's `wait` asks an awaitable of one's own for what only futures have; ours says what is wrong.
    if isinstance(error, AttributeError) and str(error).endswith("'OwnAwait' object has no attribute 'add_done_callback'"):
        return "TypeError(expect tasks and futures, got <>)"
    message = re.sub("(?<=[a-z])_([a-z])", lambda match: match[1].upper(), placeless(str(error)))
    # What was awaited may be nothing, which each language calls by its own name.
    message = message.replace("'NoneType' object", "'null' object")
    # The value of a StopIteration may be anything.
    text = f"{type(error).__name__}({show(error.value) if isinstance(error, StopIteration) else message})"
    if isinstance(error, BaseExceptionGroup):
        text += show(error.exceptions)
    return text if error.__cause__ is None else f"{text} from {show_error(error.__cause__)}"
