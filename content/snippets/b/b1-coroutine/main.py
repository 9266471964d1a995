import asyncio


async def announce() -> int:
    print("My coroutine")
    return 66


answer = asyncio.run(announce())
print(answer)
