# Rule 39: when somebody cancels main's task, run raises CancelledError.
import asyncio


async def main():
    asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel, "enough")
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned up")


try:
    asyncio.run(main())
except asyncio.CancelledError as error:
    print("cancelled:", error)
