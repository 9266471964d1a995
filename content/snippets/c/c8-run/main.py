import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(f"in main: {'a loop runs' if loop.is_running() else 'no loop runs'}")
    await asyncio.sleep(1)
    return loop


loop = asyncio.run(main())
print(f"afterwards: the loop is {'closed' if loop.is_closed() else 'open'}")
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
