import asyncio


async def announce():
    print("My coroutine")
    return 66


answer = asyncio.run(announce())
print(answer)
