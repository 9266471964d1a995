# Before the block, after it and after it struck, a timeout cannot be moved.
import asyncio


def attempt(name, limit):
    try:
        limit.reschedule(100)
        print(name, "moved")
    except RuntimeError as error:
        print(name, type(error).__name__, error)


async def main():
    limit = asyncio.timeout(5)
    attempt("before", limit)
    async with limit:
        attempt("inside", limit)
    attempt("after", limit)
    short = asyncio.timeout(1)
    try:
        async with short:
            try:
                await asyncio.sleep(2)
            finally:
                attempt("struck", short)
    except TimeoutError as error:
        print(type(error).__name__)
    attempt("expired", short)


asyncio.run(main())
