# The wall clock starts where the program says, and moves with the loop's.
import asyncio
import time


async def main():
    start = time.time()
    print(time.strftime("%Y-%m-%d %H:%M:%S"))
    await asyncio.sleep(3600 * 13 + 0.5)
    print(time.strftime("%c"), time.time() - start)
    time.sleep(61)
    print(time.strftime("%x %X %p"), time.time() - start)
    print(time.strftime("%A, %d %B %Y", time.gmtime(86400 * 365.25)))


asyncio.run(main())
