# A context that somebody runs in cannot be entered again: neither by `run`, nor by a task that starts at once.
import asyncio
import re
from contextvars import copy_context

shared = copy_context()


def attempt(label, enter):
    try:
        print(label, enter())
    except RuntimeError as error:
        print(label, re.sub("<.*>", "<>", str(error)))


async def child():
    return "child"


async def inside():
    attempt("run", lambda: shared.run(lambda: 1))
    attempt("run in a copy", lambda: shared.copy().run(lambda: 2))
    later = asyncio.create_task(child(), context=shared)
    print("later", await later)
    attempt("run after an await", lambda: shared.run(lambda: 3))
    later.add_done_callback(
        lambda _: attempt("run in a callback", lambda: shared.run(lambda: 4)),
        context=shared,
    )


async def main():
    await asyncio.create_task(inside(), context=shared)
    attempt("run when it is over", lambda: shared.run(lambda: 5))
    await asyncio.sleep(0)
    shared.run(lambda: attempt("run in run", lambda: shared.run(lambda: 6)))
    eager = asyncio.create_task(child(), context=shared, eager_start=True)
    print("eager", eager.result())


asyncio.run(main())
