import asyncio


async def job(name, steps):
    for step in range(1, steps + 1):
        print(f"{name}: step {step}")
        await asyncio.sleep(0)


def turn(coroutine):
    """Gives a coroutine one turn; False when it is done."""
    try:
        coroutine.send(None)
        return True
    except StopIteration:
        return False


ready = [job("wash", 2), job("dry", 3)]
for current in ready:
    while turn(current):
        pass
