import asyncio
import time


# A web framework that is given an async function runs it on the loop …
async def on_the_loop(visitor):
    print(f"{visitor}: in")
    time.sleep(0.2)  # a call that blocks
    print(f"{visitor}: out")


# … and a plain one in a thread.
async def in_a_thread(visitor):
    print(f"{visitor}: in")
    await asyncio.to_thread(time.sleep, 0.2)  # the same call
    return visitor


async def main():
    await asyncio.gather(on_the_loop("Ana"), on_the_loop("Ben"))
    visitors = await asyncio.gather(in_a_thread("Cleo"), in_a_thread("Dan"))
    print(f"{' and '.join(visitors)}: out")


if __name__ == "__main__":
    asyncio.run(main())
