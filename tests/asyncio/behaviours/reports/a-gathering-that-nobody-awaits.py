# Rules 13 and 26: an error that comes out of nothing but a gathering is reported there.
import asyncio

kept: list = []


async def fail():
    raise ValueError("boom")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"][-30:], "-", context["exception"]))
    kept.append(asyncio.gather(fail()))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
