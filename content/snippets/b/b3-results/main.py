import asyncio
import time

start = time.monotonic()


def note(text: str) -> None:
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} s: {text}")


async def hundredfold(number: int) -> int:
    note("hundredfold returns")
    return number * 100


async def greet_later(seconds: float) -> str:
    note("greet_later begins")
    await asyncio.sleep(seconds)
    note("greet_later returns")
    return "Hello there"


async def main() -> None:
    greeting = asyncio.create_task(greet_later(3))
    product = asyncio.create_task(hundredfold(5))
    note("main awaits the greeting")
    note(await greeting)
    note("main awaits the product")
    note(f"{await product}")


if __name__ == "__main__":
    asyncio.run(main())
