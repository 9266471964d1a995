# Rule 40: a generator that yielded while it was closed counts as open: the end of the program closes it once more.
import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def first():
    # The second time, CPython reports a StopAsyncIteration; JavaScript has none.
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    generator = stubborn()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    kept.append(generator)


async def name():
    print(asyncio.current_task().get_name())


kept = []
asyncio.run(first())
asyncio.run(name())
