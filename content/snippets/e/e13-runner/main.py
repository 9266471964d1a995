import asyncio


async def visit(name: str) -> asyncio.AbstractEventLoop:
    await asyncio.sleep(1)
    return asyncio.get_running_loop()


if __name__ == "__main__":
    with asyncio.Runner() as runner:
        first = runner.run(visit("Ana"))
        second = runner.run(visit("Ben"))
        print(f"the same loop: {first is second}")
        print(f"closed: {first.is_closed()}")
