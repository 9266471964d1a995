import asyncio


async def stubborn(helper):
    try:
        await helper
    finally:
        print("cleans up")
        await asyncio.sleep(0.25)


async def main():
    async def close():
        await asyncio.sleep(1)
        try:
            coroutine.close()
        except RuntimeError as error:
            print(type(error).__name__, error)

    helper = asyncio.create_task(close())
    coroutine = stubborn(helper)
    task = asyncio.create_task(coroutine)

    try:
        await task
    except RuntimeError as error:
        print(type(error).__name__, error, int(asyncio.get_running_loop().time()))


asyncio.run(main())
