# Rule 38: the errors have no message.
import asyncio


async def main():
    queue = asyncio.Queue(1)
    for attempt in [lambda: queue.get_nowait(), lambda: queue.put_nowait(1), lambda: queue.put_nowait(2)]:
        try:
            print("nothing" if attempt() is None else "something")
        except Exception as error:
            known = isinstance(error, (asyncio.QueueEmpty, asyncio.QueueFull))
            print(type(error).__name__, f"[{error}]", int(known))


asyncio.run(main())
