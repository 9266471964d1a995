"""Values in a few words, for the record of a run: no code of the program may run for it, so no `__repr__` of its own does."""

ROOM = 80
STRING = 32
MEMBERS = 5
DEEPEST = 2

PLAIN = (int, float, complex, bool, type(None), type(...))


def brief(value, depth=0):
    """A value in a few words."""
    return cut(shown(value, depth), ROOM)


def brief_error(error):
    """An error as the last line of a traceback, in a few words."""
    kind = type(error).__name__
    words = error.args[0] if len(error.args) == 1 and type(error.args[0]) in (str, *PLAIN) else ""
    return cut(f"{kind}: {words}" if words != "" else kind, ROOM)


def brief_call(coroutine, frame):
    """How a coroutine that has not begun was called."""
    code, values = frame.f_code, frame.f_locals
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    given = [shown(values[name], 1) for name in names if name in values and name not in ("self", "cls")]
    more = ["…"] if len(given) > MEMBERS else []
    return f"{coroutine.__name__}({cut(', '.join([*given[:MEMBERS], *more]), ROOM)})"


def shown(value, depth):
    kind = type(value)
    if kind in PLAIN:
        return repr(value)
    if kind in (str, bytes):
        return repr(value if len(value) <= STRING else value[: STRING - 1] + ("…" if kind is str else b"..."))
    if kind in (list, tuple, set, frozenset):
        left, right = {list: "[]", tuple: "()"}.get(kind, "{}")
        if not value:
            return f"{kind.__name__}()" if kind in (set, frozenset) else left + right
        if depth >= DEEPEST:
            return f"{left}…{right}"
        members = [shown(each, depth + 1) for _, each in zip(range(MEMBERS), value)]
        more = ["…"] if len(value) > MEMBERS else []
        only = "," if kind is tuple and len(value) == 1 else ""
        return f"{left}{', '.join([*members, *more])}{only}{right}"
    if kind is dict:
        if depth >= DEEPEST and value:
            return "{…}"
        rows = [f"{shown(key, depth + 1)}: {shown(each, depth + 1)}" for _, (key, each) in zip(range(MEMBERS), value.items())]
        return f"{{{', '.join([*rows, *(['…'] if len(value) > MEMBERS else [])])}}}"
    if isinstance(value, BaseException):
        return f"{kind.__name__}({', '.join(shown(each, depth + 1) for each in value.args[:MEMBERS])})"
    if kind.__name__ in ("function", "builtin_function_or_method", "method", "type"):
        return f"<{'class' if kind is type else 'function'} {value.__name__}>"
    return f"<{kind.__name__}>"


def cut(text, length):
    return text if len(text) <= length else f"{text[: length - 1]}…"
