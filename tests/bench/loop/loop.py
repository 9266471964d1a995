"""The rows on CPython's asyncio, or on uvloop: python3 loop.py asyncio|uvloop ROW N."""

import asyncio
import gc
import json
import resource
import sys
import time


async def trivial(i):
    return i


async def one(i):
    await asyncio.sleep(0)
    return i


async def turns(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def at_depth(depth, n):
    return await turns(n) if depth == 0 else await at_depth(depth - 1, n)


async def await_trivial(n):
    total = 0
    for i in range(n):
        total += await trivial(i)
    return total


async def gather_all(n):
    return sum(await asyncio.gather(*(one(i) for i in range(n))))


async def put(queue, n):
    for i in range(n):
        await queue.put(i)


async def hand_over(n):
    queue = asyncio.Queue(1)
    producer = asyncio.create_task(put(queue, n))
    total = 0
    for _ in range(n):
        total += await queue.get()
    await producer
    return total


async def timers(n):
    loop = asyncio.get_running_loop()
    everything = loop.create_future()
    fired = 0

    def fire():
        nonlocal fired
        fired += 1
        if fired == n:
            everything.set_result(fired)

    for i in range(n):
        loop.call_later(i % 10 / 1000, fire)
    return await everything


async def park(future):
    return await future


async def cancel_parked(n):
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(park(loop.create_future())) for _ in range(n)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return sum(task.cancelled() for task in tasks)


async def group(n):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(one(i)) for i in range(n)]
    return sum(task.done() for task in tasks)


async def use_lock(lock, times):
    for _ in range(times):
        async with lock:
            await asyncio.sleep(0)
    return times


async def contend(n):
    lock = asyncio.Lock()
    return sum(await asyncio.gather(*(use_lock(lock, n // 100) for _ in range(100))))


def resident():
    gc.collect()
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


async def parked_bytes(n):
    before = resident()
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(park(future)) for _ in range(n)]
    await asyncio.sleep(0)
    used = resident() - before
    future.set_result(1)
    await asyncio.gather(*tasks)
    return used


ROWS = {
    "sleep(0)": turns,
    "gather": gather_all,
    "queue": hand_over,
    "trivial await": await_trivial,
    "resume at depth 1": lambda n: at_depth(1, n),
    "resume at depth 10": lambda n: at_depth(10, n),
    "resume at depth 100": lambda n: at_depth(100, n),
    "timers": timers,
    "cancel parked": cancel_parked,
    "task group": group,
    "lock contention": contend,
    "bytes per parked task": parked_bytes,
}


def run(row, n):
    return asyncio.run(ROWS[row](n))


def checked(row, n):
    result = run(row, n)
    expected = n * (n - 1) // 2 if row in ("gather", "trivial await", "queue") else n
    if row != "bytes per parked task" and result != expected:
        raise SystemExit(f"{row}: {n} operations gave {result}, not {expected}")
    return result


def processor_time():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main():
    kind, asked, n = sys.argv[1], sys.argv[2], int(sys.argv[3])
    # The first of its kind in a process is measured cold.
    row = asked.removeprefix("first ")
    if row not in ROWS:
        print("null")
        return
    if kind == "uvloop":
        import uvloop

        uvloop.install()
    if row == "bytes per parked task":
        print(json.dumps({"bytes": run(row, n) / n}))
        return
    if row == asked:
        checked(row, min(500, n))
    # Both are read here, around the row, so that what the process took to start is in neither.
    start, used = time.perf_counter(), processor_time()
    checked(row, n)
    wall, cpu = time.perf_counter() - start, processor_time() - used
    print(json.dumps({"wall": wall * 1e9 / n, "cpu": cpu * 1e9 / n}))


main()
