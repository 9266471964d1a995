# Rule 39: a task that fails while it is cancelled is reported with a message of its own.
import asyncio


async def work():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise ValueError("while cleaning up")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], "-", context["exception"]))
    asyncio.create_task(work())
    await asyncio.sleep(0)


asyncio.run(main())
print("run ends")
