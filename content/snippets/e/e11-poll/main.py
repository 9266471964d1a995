import asyncio
from util import delay


async def main() -> None:
    task = asyncio.create_task(delay(10))
    waited = 0

    while not task.done():
        print(f"{waited} s: not done, looking again in a second")
        await asyncio.sleep(1)
        waited += 1
        if waited == 4:
            print(f"enough: {task.cancel()}")

    try:
        await task
    except asyncio.CancelledError as error:
        print(f"{waited} s: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
