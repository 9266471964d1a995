# Rule 39: after it was closed, a runner runs nothing.
import asyncio


async def work():
    return "result"


runner = asyncio.Runner()
print(runner.run(work()))
runner.close()
runner.close()
coroutine = work()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
