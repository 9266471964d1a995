# The program cannot have kept a task that `gather` made; so if it never ends, nobody is told.
import asyncio

kept = []


async def work():
    await asyncio.sleep(10)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], context["task"].get_name())
    )
    kept.append(asyncio.create_task(work(), name="ours"))
    kept.append(asyncio.gather(work()))
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
