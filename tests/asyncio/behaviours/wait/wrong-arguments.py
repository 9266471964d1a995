# One task instead of several, none at all, an unknown condition.
import asyncio


async def attempt(name, action):
    try:
        await action()
        print(name, "went well")
    except Exception as error:
        print(name, type(error).__name__, error)


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    await attempt("a task", lambda: asyncio.wait(task))
    await attempt("a future", lambda: asyncio.wait(asyncio.get_running_loop().create_future()))
    await attempt("nothing", lambda: asyncio.wait([]))
    await attempt("a condition", lambda: asyncio.wait([task], return_when="SOMETIME"))


asyncio.run(main())
