# A task that fails as soon as `gather` makes it has an error like any other: if the gathering never ends, it is reported.
import asyncio

kept = []


async def fails():
    raise ValueError("at once")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], context["exception"])
    )
    loop.set_task_factory(asyncio.eager_task_factory)
    kept.append(asyncio.gather(fails(), asyncio.sleep(10), return_exceptions=True))
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
