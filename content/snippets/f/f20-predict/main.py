import asyncio
from contextvars import ContextVar

number = ContextVar("number")


def show(who):
    print(f"{who}: {number.get()}")


async def main():
    loop = asyncio.get_running_loop()
    number.set("one")
    loop.call_later(5, show, "later")
    number.set("two")
    loop.call_soon(show, "soon")
    number.set("three")
    show("now")
    await asyncio.sleep(10)


if __name__ == "__main__":
    asyncio.run(main())
