import asyncio


async def announce():
    print("the body runs")
    return 66


plan = announce()
print(f"a coroutine: {str(asyncio.iscoroutine(plan)).lower()}")
answer = asyncio.run(plan)
print(f"the answer: {answer}")
