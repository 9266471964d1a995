import asyncio


async def greet_later() -> None:
    await asyncio.sleep(3)
    print("Hello there")


async def first() -> None:
    asyncio.create_task(greet_later())
    await asyncio.sleep(1)
    print("first ends")


async def second() -> None:
    await asyncio.sleep(5)
    print("second ends")


loop = asyncio.new_event_loop()
loop.run_until_complete(first())
print("between the runs")
loop.run_until_complete(second())
loop.close()
