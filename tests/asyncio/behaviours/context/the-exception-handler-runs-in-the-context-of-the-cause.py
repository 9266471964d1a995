# Who it happened to has a context: the handler of the error runs in it.
import asyncio
from contextvars import ContextVar, copy_context

variable = ContextVar("var", default="default")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(
            context["message"].split(" ")[0], "sees", variable.get()
        )
    )
    variable.set("main")

    def callback(_):
        variable.set("set in the callback")
        raise ValueError("fails")

    context = copy_context()
    context.run(variable.set, "callback")
    future = loop.create_future()
    future.add_done_callback(callback, context=context)
    future.set_result(None)
    await asyncio.sleep(0)

    loop.call_exception_handler({"message": "nobody"})
    task = asyncio.create_task(asyncio.sleep(1), context=context)
    loop.call_exception_handler({"message": "task", "task": task})
    loop.call_exception_handler({"message": "future", "future": task})
    await task


asyncio.run(main())
