# Rule 1: a callback that schedules itself does not keep the others from running.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def link(n: int):
        print("link", n)
        if n < 3:
            loop.call_soon(link, n + 1)

    loop.call_soon(link, 0)
    for n in range(5):
        await asyncio.sleep(0)
        print("main", n)


asyncio.run(main())
