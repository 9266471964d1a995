# In a callback there is no current task; without a loop a future must be given.
import asyncio


def look():
    graph = asyncio.capture_call_graph()
    print("nothing" if graph is None else "something", "no text" if asyncio.format_call_graph() == "" else "text")


async def main():
    asyncio.get_running_loop().call_soon(look)
    await asyncio.sleep(0)
    try:
        asyncio.capture_call_graph(5)
    except TypeError as error:
        print(type(error).__name__, error)


try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(type(error).__name__, error)


asyncio.run(main())
