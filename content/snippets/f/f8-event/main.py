import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def run(who, signal):
    log(f"{who} is at the line")
    await signal.wait()
    log(f"{who} runs")


async def main():
    signal = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(run("Ana", signal))
        group.create_task(run("Ben", signal))
        await asyncio.sleep(3)
        log("main: go")
        signal.set()
        await asyncio.sleep(2)
        group.create_task(run("Cleo", signal))


if __name__ == "__main__":
    asyncio.run(main())
