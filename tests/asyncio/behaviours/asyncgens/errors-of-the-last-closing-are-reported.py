# Rule 40: what an open generator raises when run closes it is reported if it is an Exception; a group of GeneratorExit is none.
import asyncio

kept: list = []


async def failing():
    try:
        yield 1
    finally:
        raise ValueError("when closed")


async def in_group():
    async with asyncio.TaskGroup():
        yield 1


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, context: print("reported", type(context["exception"]).__name__)
    )
    for generator in [failing(), in_group()]:
        kept.append(generator)
        print(await generator.asend(None))


asyncio.run(main())
print("end")
