# Rule 38: nothing goes in any more; what is in comes out.
import asyncio


async def main():
    queue = asyncio.Queue()
    for item in ["a", "b"]:
        queue.put_nowait(item)
    queue.shutdown()
    print(queue)

    async def put_nowait():
        queue.put_nowait("c")

    async def get_nowait():
        return queue.get_nowait()

    attempts = [
        lambda: queue.put("c"),
        put_nowait,
        lambda: queue.get(),
        get_nowait,
        lambda: queue.get(),
        get_nowait,
    ]
    for attempt in attempts:
        try:
            print("got", await attempt())
        except asyncio.QueueShutDown as error:
            print(type(error).__name__, f"[{error}]")
    queue.shutdown()
    print(queue)


asyncio.run(main())
