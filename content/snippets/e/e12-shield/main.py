import asyncio
from util import delay


async def main() -> None:
    task = asyncio.create_task(delay(10))
    try:
        await asyncio.wait_for(asyncio.shield(task), 5)
        print("that was quick")
    except TimeoutError as error:
        print(f"{type(error).__name__}: it will take a little longer")
        print(f"the task was cancelled: {task.cancelled()}")
        print(f"the task returned {await task}")


if __name__ == "__main__":
    asyncio.run(main())
