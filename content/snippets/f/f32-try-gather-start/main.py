import time

from loop import Task, run, sleep

start = time.monotonic()


async def make(what, seconds):
    await sleep(seconds)
    return what


async def gather(*works):
    results = []
    for work in works:
        task = Task(work)
        results.append(await task)
    return results


async def main():
    plate = await gather(make("tea", 180), make("toast", 60))
    print(f"{' and '.join(plate)}, {time.monotonic() - start:.0f} s")


run(main())
