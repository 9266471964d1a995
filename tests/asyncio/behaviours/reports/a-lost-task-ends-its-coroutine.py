# When a pending task is destroyed, its coroutine ends first, and the one that it awaits before it: their `finally` blocks run.
import asyncio


async def inner(name):
    try:
        await asyncio.sleep(10)
    finally:
        print("inner", name)


async def work(name):
    try:
        await inner(name)
    finally:
        print("outer", name)


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context["message"], context["task"].get_name())
    )
    asyncio.create_task(work("a"), name="a")
    asyncio.create_task(work("b"), name="b")
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")
