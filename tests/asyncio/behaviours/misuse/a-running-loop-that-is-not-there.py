# Bad input: what needs a running loop says so.
import asyncio


async def work():
    pass


coroutine = work()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
coroutine.close()
