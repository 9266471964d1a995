# Rule 39: run takes coroutines and other awaitables, nothing else.
import asyncio

try:
    asyncio.run(42)
except TypeError as error:
    print(type(error).__name__)
