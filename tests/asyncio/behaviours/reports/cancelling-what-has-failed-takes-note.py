# Rule 13: a cancel that comes too late counts as asking: the error is not reported.
import asyncio

kept = []


async def fail(text: str):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], "-", context["exception"])
    )
    for text in ["one", "two"]:
        kept.append(asyncio.create_task(fail(text)))
    await asyncio.sleep(0)
    for text in ["three", "four"]:
        future = loop.create_future()
        future.set_exception(ValueError(text))
        kept.append(future)
    print("true" if kept[1].cancel() else "false", "true" if kept[3].cancel() else "false")


asyncio.run(main())
