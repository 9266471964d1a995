# "Combinators": waitFor(coroutine) takes no turn and makes no task.
import asyncio


async def work():
    print("in", asyncio.current_task().get_name())
    return "result"


async def main():
    asyncio.get_running_loop().call_soon(print, "somebody else")
    print(await asyncio.wait_for(work(), 1))
    await asyncio.sleep(0)


asyncio.run(main())
