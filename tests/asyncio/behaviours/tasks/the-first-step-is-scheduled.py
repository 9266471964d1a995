# Rule 16: createTask runs nothing of the coroutine.
import asyncio


async def work(name: str):
    print(name, "begins")


async def main():
    one = asyncio.create_task(work("one"))
    print("made one")
    two = asyncio.create_task(work("two"))
    print("made two")
    await two
    print("two is over")
    await one


asyncio.run(main())
