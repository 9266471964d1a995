# The task's own stack, and below it the stack of the task that awaits it.
import asyncio


def show(graph, indent=""):
    future = graph.future
    name = future.get_name() if isinstance(future, asyncio.Task) else "a future"
    frames = [entry.frame.f_code for entry in graph.call_stack]
    own = [code.co_name for code in frames if "asyncio" not in code.co_filename]
    print(f"{indent}{name}:", *own)
    for awaiter in graph.awaited_by:
        show(awaiter, indent + "  ")


async def inner():
    show(asyncio.capture_call_graph())
    await asyncio.sleep(0)


async def child():
    await inner()


async def parent():
    await asyncio.create_task(child(), name="child")


async def main():
    await asyncio.create_task(parent(), name="parent")


asyncio.run(main())
