import asyncio


async def visit(name):
    await asyncio.sleep(1)
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    first = runner.run(visit("Ana"))
    second = runner.run(visit("Ben"))
    print(f"the same loop: {str(first is second).lower()}")
    print(f"closed: {str(first.is_closed()).lower()}")
