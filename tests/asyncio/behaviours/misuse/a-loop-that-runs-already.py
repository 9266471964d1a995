# Bad input: a loop cannot be run from inside itself, nor closed.
import asyncio


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
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
        loop.close()
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
