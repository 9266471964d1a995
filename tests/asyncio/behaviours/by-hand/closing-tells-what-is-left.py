# What is left because its coroutine or generator is closed is told so, as of an error; a block in the clean-up is not.
import asyncio
from contextlib import aclosing


class Told:
    def __init__(self, name, fails=False):
        self.name = name
        self.fails = fails

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print(self.name, "left with", "nothing" if error is None else kind.__name__)
        if self.fails:
            raise ValueError(self.name)

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print(self.name, "left, after a wait, with", "nothing" if error is None else kind.__name__)
        if self.fails:
            raise LookupError(self.name)


async def numbers(fails):
    async with Told("outer", fails):
        with Told("middle"):
            try:
                async with Told("inner", fails):
                    i = 0
                    while True:
                        yield i
                        i += 1
            finally:
                async with Told("clean-up"):
                    await asyncio.sleep(0)


async def waits():
    with Told("outer"):
        try:
            with Told("inner"):
                await asyncio.sleep(0)
        finally:
            with Told("clean-up"):
                print("cleaning up")


async def awaits():
    with Told("awaiting"):
        await waits()


async def main():
    for fails in [False, True]:
        try:
            async with aclosing(numbers(fails)) as values:
                async for n in values:
                    if n == 1:
                        break
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    coro = awaits()
    coro.send(None)
    coro.close()
    await awaits()


asyncio.run(main())
