import asyncio
import time

start = time.monotonic()


def note(text: str) -> None:
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} s: {text}")


async def hundredfold(number: int) -> int:
    note("hundredfold begins")
    return number * 100


async def greet_later(seconds: float) -> str:
    note("greet_later begins")
    await asyncio.sleep(seconds)
    note("greet_later ends")
    return "Hello!"


async def main() -> None:
    greeting = await greet_later(5)
    product = await hundredfold(5)
    note(f"{product} {greeting}")


if __name__ == "__main__":
    asyncio.run(main())
