# CPython's messages.
import asyncio
import random

attempts = [
    lambda: random.randint(5, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(3, 3),
    lambda: random.randrange(0, 5, -1),
    lambda: random.randrange(0, 5, 0),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample([1, 2], -1),
    lambda: random.choice([]),
]
for attempt in attempts:
    try:
        print(attempt())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
asyncio.run(asyncio.sleep(0))
