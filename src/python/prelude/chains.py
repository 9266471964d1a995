"""What awaits what: from a coroutine to the innermost thing that it waits for."""

import gc
import types

LINKS = (types.CoroutineType, types.AsyncGeneratorType)


def awaits(link):
    """A coroutine, what it awaits, what that awaits, and so on, as far as these are coroutines and generators."""
    link = behind(link)
    while link is not None and (frame := frame_of(link)) is not None:
        yield link, frame
        link = behind(awaited_by(link))


def behind(link):
    """The step of an async generator does not tell whose step it is, nor does what `__await__` gives."""
    if type(link).__name__ in ("async_generator_asend", "async_generator_athrow", "coroutine_wrapper"):
        return next((each for each in gc.get_referents(link) if isinstance(each, LINKS)), None)
    return link


def awaited_by(link):
    for name in ("cr_await", "ag_await", "gi_yieldfrom"):
        if hasattr(link, name):
            return getattr(link, name)
    return None


def frame_of(link):
    for name in ("cr_frame", "ag_frame", "gi_frame"):
        if hasattr(link, name):
            return getattr(link, name)
    return None
