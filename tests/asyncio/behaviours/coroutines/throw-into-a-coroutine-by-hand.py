# What is thrown in appears at the await where the coroutine stands, and can be caught there.
import asyncio


async def work():
    print("start")
    try:
        await asyncio.sleep(0)
    except ValueError as error:
        print("caught", error)
    try:
        await asyncio.sleep(0)
    finally:
        print("cleaned up")


coroutine = work()
coroutine.send(None)
coroutine.throw(ValueError("one"))
try:
    coroutine.throw(ValueError("two"))
except ValueError as error:
    print("came out:", error)
