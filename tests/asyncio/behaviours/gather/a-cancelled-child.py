# Rule 26: a cancelled child makes the awaiter raise CancelledError, but the gathering is not cancelled().
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    child = asyncio.create_task(work())
    gathered = asyncio.gather(child, work())
    asyncio.get_running_loop().call_later(1, child.cancel)
    try:
        await gathered
    except asyncio.CancelledError:
        print("raised", int(gathered.done()), int(gathered.cancelled()))
    print("requests for main:", asyncio.current_task().cancelling())


asyncio.run(main())
