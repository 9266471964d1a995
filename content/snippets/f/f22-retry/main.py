import asyncio
import random

from checks import expect_that
from retry import retry

random.seed(5)


class Unreachable(Exception):
    pass


async def pauses_of(attempts):
    loop = asyncio.get_running_loop()
    pauses = []
    last = loop.time()

    async def attempt():
        nonlocal last
        pauses.append(loop.time() - last)
        last = loop.time()
        if len(pauses) < attempts:
            raise Unreachable()

    await retry(attempt, (Unreachable,), attempts=attempts, longest=60)
    return pauses


async def pauses_grow():
    pauses = await pauses_of(8)
    for n, longest in enumerate([0, 1, 2, 4, 8, 16, 32, 60]):
        expect_that(f"pause {n}", longest / 2 <= pauses[n] <= longest)


async def other_errors_come_out():
    attempts = 0

    async def broken():
        nonlocal attempts
        attempts += 1
        raise ValueError("a bug")

    task = asyncio.create_task(retry(broken, (Unreachable,)))
    await asyncio.wait([task])
    expect_that("the error", isinstance(task.exception(), ValueError))
    expect_that("one attempt", attempts == 1)


async def ready_in_a_minute():
    start = asyncio.get_running_loop().time()
    await pauses_of(8)
    seconds = asyncio.get_running_loop().time() - start
    expect_that(f"it took {seconds:.0f} seconds", seconds <= 60)


for test in [pauses_grow, other_errors_come_out, ready_in_a_minute]:
    try:
        asyncio.run(test())
        print("passed")
    except Exception as error:
        print(f"failed: {error}")
