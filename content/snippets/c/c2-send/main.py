import asyncio


async def work():
    print("  work: begins")
    await asyncio.sleep(0)
    print("  work: goes on")
    await asyncio.sleep(0)
    print("  work: returns")
    return 42


coroutine = work()
turn = 1
try:
    while True:
        print(f"turn {turn}")
        coroutine.send(None)
        turn += 1
except StopIteration as stop:
    print(f"the result is {stop.value}")
