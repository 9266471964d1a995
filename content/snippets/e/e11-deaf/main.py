import asyncio
import time


async def work() -> None:
    for step in range(1, 4):
        print(f"work: step {step}")
        time.sleep(1)
    print("work: now an await")
    await asyncio.sleep(1)
    print("work: this line is never printed")


async def stop(task: asyncio.Task[None]) -> None:
    print("stop: cancel")
    task.cancel()


async def main() -> None:
    start = time.monotonic()
    task = asyncio.create_task(work())
    await asyncio.gather(task, stop(task), return_exceptions=True)
    seconds = time.monotonic() - start
    print(f"done after {seconds:.1f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
