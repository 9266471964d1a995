import asyncio
import time

start = time.monotonic()


def note(text):
    seconds = time.monotonic() - start
    print(f"{seconds:.0f} s: {text}")


async def hundredfold(number):
    note("hundredfold begins")
    return number * 100


async def greet_later(seconds):
    note("greetLater begins")
    await asyncio.sleep(seconds)
    note("greetLater ends")
    return "Hello!"


async def main():
    greeting = await greet_later(5)
    product = await hundredfold(5)
    note(f"{product} {greeting}")


asyncio.run(main())
