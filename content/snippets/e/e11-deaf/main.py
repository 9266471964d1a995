import asyncio
import time


async def work():
    for step in range(1, 4):
        print(f"work: step {step}")
        time.sleep(1)
    print("work: now an await")
    await asyncio.sleep(1)
    print("work: this line is never printed")


async def stop(task):
    print("stop: cancel")
    task.cancel()


async def main():
    start = time.monotonic()
    task = asyncio.create_task(work())
    await asyncio.gather(task, stop(task), return_exceptions=True)
    seconds = time.monotonic() - start
    print(f"over after {seconds:.1f} seconds")


asyncio.run(main())
