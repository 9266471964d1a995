# CPython's message.
import asyncio
import time

for seconds in [0, -1]:
    try:
        time.sleep(seconds)
        print("slept")
    except ValueError as error:
        print(type(error).__name__, error)
asyncio.run(asyncio.sleep(0))
