import asyncio


async def announce() -> int:
    print("the body runs")
    return 66


plan = announce()
print(f"a coroutine: {asyncio.iscoroutine(plan)}")
answer = asyncio.run(plan)
print(f"the answer: {answer}")
