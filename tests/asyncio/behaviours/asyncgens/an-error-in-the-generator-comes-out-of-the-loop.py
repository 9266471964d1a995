# Rule 40: and the generator is finished after it.
import asyncio


async def count():
    yield 1
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    numbers = count()
    try:
        async for i in numbers:
            print(i)
    except ValueError as error:
        print("caught", error)
    async for i in numbers:
        print("never")
    print("end")


asyncio.run(main())
