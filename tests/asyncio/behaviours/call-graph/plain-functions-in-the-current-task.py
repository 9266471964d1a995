# Of the running task, the functions on top of its coroutines are shown too.
import asyncio


def show(graph):
    print(*[entry.frame.f_code.co_name for entry in graph.call_stack])


def deeper():
    show(asyncio.capture_call_graph())


def helper():
    deeper()


async def inner():
    helper()
    await asyncio.sleep(0)
    helper()


async def main():
    await inner()


asyncio.run(main())
