import asyncio
import functools
import time


def timed(work):
    @functools.wraps(work)
    async def measured(*args):
        start = time.perf_counter()
        try:
            return await work(*args)
        finally:
            seconds = time.perf_counter() - start
            print(f"{work.__name__}: {seconds:.4f} second(s)")

    return measured


class Shop:
    @timed
    async def visit(self) -> None:
        await timed(asyncio.sleep)(4)
        await timed(asyncio.sleep)(1)


if __name__ == "__main__":
    asyncio.run(Shop().visit())
