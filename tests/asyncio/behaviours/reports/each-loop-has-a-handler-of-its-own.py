# Rule 6: a handler is for one loop.
import asyncio

kept: list = []


async def fail(name: str):
    raise ValueError(name)


async def main(name: str):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("the handler of", name, "-", context["exception"]))
    kept.append(asyncio.create_task(fail(f"error in {name}")))
    await asyncio.sleep(1)


asyncio.run(main("one"))
asyncio.run(main("two"))
print("end")
