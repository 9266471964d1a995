# Rule 40: a generator that yields while it is closed stays where it is; closing it again changes nothing.
import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        print("told to close")
        yield 2
        print("goes on")


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    generator = stubborn()
    print(await anext(generator))
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    try:
        await generator.aclose()
    except StopAsyncIteration:
        # In JavaScript this is no error, but a result that says `done`.
        pass
    print("closed again")
    try:
        await generator.athrow(ValueError("ignored"))
        print("thrown into: yields")
    except StopAsyncIteration:
        print("thrown into: ended")


asyncio.run(main())
