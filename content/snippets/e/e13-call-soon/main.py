import asyncio
from util import delay


def ring(bell):
    print(f"the {bell} rings")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(ring, "doorbell")
    print("main has asked for a ring")
    await delay(1)


asyncio.run(main())
