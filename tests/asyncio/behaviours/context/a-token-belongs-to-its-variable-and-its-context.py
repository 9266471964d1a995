# A token undoes the one `set` that made it: of that variable, in that context, once.
import asyncio
import re
from contextvars import ContextVar

one: ContextVar[int] = ContextVar("one")
other = ContextVar("other", default=0)


def reset(variable, token):
    try:
        variable.reset(token)
        print("reset")
    except Exception as error:
        message = re.sub(" at 0x[0-9a-f]+", "", str(error))
        print(f"{type(error).__name__}: {message}")


async def child(token):
    reset(other, token)


async def main():
    token = other.set(1)
    reset(one, token)
    await asyncio.create_task(child(token))
    reset(other, token)
    reset(other, token)


asyncio.run(main())
