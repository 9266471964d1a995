# Rule 39: what one of them left running goes on in the next, and is cancelled when the runner is closed.
import asyncio


async def ticker():
    try:
        n = 0
        while True:
            print("tick", n)
            n += 1
            await asyncio.sleep(1)
    finally:
        print("ticker ends")


async def start():
    asyncio.create_task(ticker())


async def wait(seconds: float):
    await asyncio.sleep(seconds)
    return f"{seconds} seconds later"


with asyncio.Runner() as runner:
    runner.run(start())
    print("started")
    print(runner.run(wait(2.5)))
    print("runner ends")
print("end")
