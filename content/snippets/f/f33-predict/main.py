import asyncio


async def write():
    try:
        await asyncio.sleep(3600)
    finally:
        print("write: closes the file")


async def main():
    writing = asyncio.create_task(write())
    me = asyncio.current_task()
    asyncio.get_running_loop().call_later(2, me.cancel)  # Ctrl+C
    try:
        await asyncio.sleep(3600)
    finally:
        print("main: says goodbye")
        await asyncio.sleep(1)
        print("main: ends")


try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("the program: ends")
