# Rule 35: waiting for an event that is set does not wait.
import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    asyncio.get_running_loop().call_soon(print, "somebody else")
    await event.wait()
    print("main")
    await asyncio.sleep(0)


asyncio.run(main())
