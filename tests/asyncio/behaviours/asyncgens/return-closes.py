# Rule 40: return() is aclose; a second one does nothing, and there is nothing more to come.
import asyncio


async def count():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print("cleaned up")


async def main():
    generator = count()
    print(await generator.asend(None))
    await generator.aclose()
    print("closed")
    await generator.aclose()
    async for i in generator:
        print("never")
    fresh = count()
    await fresh.aclose()
    print("end")


asyncio.run(main())
