# Rule 14: the body begins when the coroutine is awaited.
import asyncio


async def work():
    print("work")
    return "result"


async def main():
    coroutine = work()
    print("made")
    print(await coroutine)


asyncio.run(main())
