# Rule 40: athrow(error) into a generator that has ended raises nothing.
import asyncio


async def count():
    yield 1


async def main():
    exhausted = count()
    async for n in exhausted:
        print(n)
    await exhausted.athrow(ValueError("one"))
    print("nothing")

    closed = count()
    await closed.aclose()
    await closed.athrow(ValueError("two"))
    print("nothing")

    failed = count()
    try:
        await failed.athrow(ValueError("three"))
    except ValueError as error:
        print(error)
    await failed.athrow(ValueError("four"))
    print("nothing")


asyncio.run(main())
