# createTask can be told in which context the task runs; what it sets can be seen there afterwards.
import asyncio
from contextvars import ContextVar, copy_context

var: ContextVar[str] = ContextVar("var", default="default")


async def work():
    print("sees", var.get())
    var.set("set by the task")
    await asyncio.sleep(1)


async def main():
    context = copy_context()
    context.run(lambda: var.set("prepared"))
    await asyncio.create_task(work(), context=context)
    print(context.run(lambda: var.get()))
    print(var.get())


asyncio.run(main())
