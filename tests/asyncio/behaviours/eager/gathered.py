# Rule 26: gathering eager coroutines that never wait is done before gather returns.
import asyncio


async def work(n: int):
    print("work", n)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    gathered = asyncio.gather(work(1), work(2))
    print("gathered")
    asyncio.get_running_loop().call_soon(print, "somebody else")
    print(*await gathered)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
