# A loop run by hand does not cancel what is left; a pending task is reported when it is dropped.
import asyncio


async def work():
    await asyncio.sleep(10)


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
kept = loop.create_task(work())
loop.run_until_complete(main())
loop.close()
print("end")
