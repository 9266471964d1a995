# Closing a coroutine that has begun runs what stands in finally.
import asyncio


async def work():
    try:
        await asyncio.sleep(0)
        print("never")
    finally:
        print("cleaned up")


coroutine = work()
coroutine.send(None)
coroutine.close()
coroutine.close()
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
