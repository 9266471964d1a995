import asyncio
import time

start = time.monotonic()


def say(what):
    print(f"{time.monotonic() - start:.0f} s: {what}")


async def make(what, seconds):
    say(f"{what}: begins")
    await asyncio.sleep(seconds)
    say(f"{what}: done")
    return what


async def main():
    tea = asyncio.create_task(make("tea", 180))
    toast = asyncio.create_task(make("toast", 60))
    say("main: waits")
    plate = [await tea, await toast]
    say(f"main: has {' and '.join(plate)}")


asyncio.run(main())
