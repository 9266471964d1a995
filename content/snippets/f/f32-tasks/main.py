import time

from loop import Task, run, sleep

start = time.monotonic()


def say(what):
    print(f"{time.monotonic() - start:.0f} s: {what}")


async def make(what, seconds):
    say(f"{what}: begins")
    await sleep(seconds)
    say(f"{what}: done")
    return what


async def main():
    tea = Task(make("tea", 180))
    toast = Task(make("toast", 60))
    say("main: waits")
    plate = [await tea, await toast]
    say(f"main: has {' and '.join(plate)}")


run(main())
