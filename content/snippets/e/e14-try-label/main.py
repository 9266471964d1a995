import asyncio
import functools
import time


def timed_as(label):
    def decorate(work):
        @functools.wraps(work)
        async def measured(*args):
            start = time.perf_counter()
            try:
                return await work(*args)
            finally:
                seconds = time.perf_counter() - start
                print(f"{label}: {seconds:.4f} second(s)")

        return measured

    return decorate


class Shop:
    @timed_as("the whole visit")
    async def visit(self) -> None:
        await timed_as("looking around")(asyncio.sleep)(4)
        await timed_as("paying")(asyncio.sleep)(1)


if __name__ == "__main__":
    asyncio.run(Shop().visit())
