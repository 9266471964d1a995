import asyncio
from contextvars import ContextVar

colour = ContextVar("colour")


async def paint(name):
    print(f"{name} begins with {colour.get()}")
    colour.set("red")
    print(f"{name} ends with {colour.get()}")


async def main():
    colour.set("green")
    task = asyncio.create_task(paint("task"))
    colour.set("blue")
    await task
    print(f"main after the task: {colour.get()}")
    await paint("coroutine")
    print(f"main after the coroutine: {colour.get()}")


if __name__ == "__main__":
    asyncio.run(main())
