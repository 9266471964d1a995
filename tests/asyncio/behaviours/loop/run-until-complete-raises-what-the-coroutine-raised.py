# The error of the coroutine comes out of runUntilComplete, and the loop can go on.
import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def answer():
    await asyncio.sleep(1)
    return 42


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(fail())
except ValueError as error:
    print(error, loop.time())
print(loop.run_until_complete(answer()), loop.time())
loop.close()
