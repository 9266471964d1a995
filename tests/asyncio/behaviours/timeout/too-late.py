# Rule 31: inside it is a CancelledError, outside a TimeoutError.
import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("cancelled inside")
                raise
    except TimeoutError:
        print(f"TimeoutError outside at {asyncio.get_running_loop().time():.1f}")
    print(asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("goes on")


asyncio.run(main())
