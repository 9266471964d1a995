import asyncio
from util import delay


async def loses(task: asyncio.Task[float], patience: float) -> bool:
    await asyncio.sleep(patience)
    return task.cancel()


async def main() -> None:
    quick = asyncio.create_task(delay(1))
    slow = asyncio.create_task(delay(9))
    quick_lost, slow_lost = await asyncio.gather(
        loses(quick, 2),
        loses(slow, 2),
    )
    print(f"the quick one was stopped: {quick_lost}")
    print(f"the slow one was stopped: {slow_lost}")


if __name__ == "__main__":
    asyncio.run(main())
