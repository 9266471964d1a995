# Rules 13 and 24: exception(), result() and await all take note of an error; a look at done() does not.
import asyncio

kept: list = []


async def fail(name: str):
    raise ValueError(name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("never retrieved:", context["exception"]))
    one = asyncio.create_task(fail("exception() was called"))
    two = asyncio.create_task(fail("result() was called"))
    three = asyncio.create_task(fail("awaited"))
    four = asyncio.create_task(fail("waited for"))
    five = asyncio.create_task(fail("done() was called"))
    kept.append([one, two, three, four, five])
    await asyncio.wait([four])
    print(int(five.done()), type(one.exception()).__name__)
    try:
        two.result()
    except ValueError as error:
        print(error)
    try:
        await three
    except ValueError as error:
        print(error)


asyncio.run(main())
