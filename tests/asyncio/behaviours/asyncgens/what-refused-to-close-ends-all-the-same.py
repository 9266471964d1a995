# Rule 40: a generator that yields while it is closed goes on when it is asked for more, and the end that it was told comes out then.
import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        yield 2
        print("goes on")


async def resume(step):
    generator = stubborn()
    print(await anext(generator))
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    try:
        await step(generator)
        print("returned")
    except GeneratorExit:
        print("exit")
    except StopAsyncIteration:
        print("done")
    try:
        await anext(generator)
        print("more")
    except StopAsyncIteration:
        print("done")


async def late(generator):
    await asyncio.create_task(asyncio.sleep(0))
    await anext(generator)


async def loop(generator):
    async for value in generator:
        print(value)


async def main():
    await resume(anext)
    await resume(late)
    await resume(loop)


asyncio.run(main())
