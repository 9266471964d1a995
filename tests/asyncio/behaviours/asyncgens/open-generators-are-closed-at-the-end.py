# Rules 39 and 40: run closes the generators that are still open, after the tasks.
import asyncio

kept: list = []


async def count(name: str):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print(name, "cleaned up")


async def background():
    try:
        await asyncio.sleep(100)
    finally:
        print("task cleaned up")


async def main():
    asyncio.create_task(background())
    for name in ["a", "b"]:
        generator = count(name)
        kept.append(generator)
        print(name, await generator.asend(None))
    print("main ends")


asyncio.run(main())
print("end")
