import asyncio
import time

start = time.monotonic()


def note(text):
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} s: {text}")


async def hundredfold(number):
    note("hundredfold returns")
    return number * 100


async def greet_later(seconds):
    note("greetLater begins")
    await asyncio.sleep(seconds)
    note("greetLater returns")
    return "Hello there"


async def main():
    greeting = asyncio.create_task(greet_later(3))
    product = asyncio.create_task(hundredfold(5))
    note("main awaits the greeting")
    note(await greeting)
    note("main awaits the product")
    note(f"{await product}")


asyncio.run(main())
