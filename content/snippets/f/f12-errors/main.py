import asyncio
import time


def parse(text):
    if text == "":
        raise TypeError("nothing to parse")
    return len(text)


async def main():
    try:
        await asyncio.to_thread(parse, "")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.5), 0.1)
    except TimeoutError as error:
        print(f"main: {type(error).__name__}")
    print("main: is done")


start = time.monotonic()
asyncio.run(main())
seconds = time.monotonic() - start
print(f"run has waited for the thread: {seconds > 0.5}")
