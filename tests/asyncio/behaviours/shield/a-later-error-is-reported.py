# Rule 30: when nobody waits any more, the inner's error goes to the handler.
import asyncio


async def work():
    await asyncio.sleep(3)
    raise ValueError("too late")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"][-28:], "-", context["exception"]))
    outer = asyncio.shield(work())
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.sleep(5)
    print("end")


asyncio.run(main())
