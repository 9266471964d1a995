# Rule 21: a TypeError at that await; the coroutine may catch it and go on.
import asyncio


async def main():
    for thing in [1, "text", None]:
        try:
            await thing
        except TypeError as error:
            print(type(error).__name__)
    print("goes on")


asyncio.run(main())
