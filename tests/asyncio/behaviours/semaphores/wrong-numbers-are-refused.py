# Rule 34: CPython's messages; only the bounded one counts its releases.
import asyncio


async def main():
    attempts = [
        lambda: asyncio.Semaphore(-1),
        lambda: asyncio.BoundedSemaphore(-1),
        lambda: asyncio.BoundedSemaphore(2).release(),
        lambda: asyncio.Semaphore(0).release(),
    ]
    for attempt in attempts:
        try:
            attempt()
            print("fine")
        except ValueError as error:
            print(type(error).__name__, error)


asyncio.run(main())
