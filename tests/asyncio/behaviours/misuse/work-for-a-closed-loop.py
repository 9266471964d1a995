# Bad input: a closed loop runs nothing and makes no tasks.
import asyncio


async def work():
    pass


loop = asyncio.new_event_loop()
loop.close()
coroutine = work()
try:
    loop.run_until_complete(coroutine)
except RuntimeError as error:
    print(error)
try:
    loop.run_forever()
except RuntimeError as error:
    print(error)
try:
    loop.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
