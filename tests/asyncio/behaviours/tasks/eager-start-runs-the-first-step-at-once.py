# Rule 16: with eagerStart the coroutine runs inside createTask until it waits.
import asyncio


async def work(name: str):
    print(name, "begins in", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print(name, "goes on")


async def main():
    one = asyncio.create_task(work("one"), name="first", eager_start=True)
    print("made one; now in", asyncio.current_task().get_name())
    two = asyncio.create_task(work("two"), name="second")
    print("made two")
    await one
    await two


asyncio.run(main())
