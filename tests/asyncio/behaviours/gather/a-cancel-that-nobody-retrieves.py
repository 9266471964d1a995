# The future that gather returns has a type of its own in reports.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"], context["future"]))
    gathering = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    print(gathering)
    await asyncio.sleep(0)
    gathering.cancel()
    await asyncio.sleep(1)


asyncio.run(main())
