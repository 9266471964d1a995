# Rule 39: run gives what main returned.
import asyncio


async def main():
    await asyncio.sleep(1)
    return "result"


result = asyncio.run(main())
print(result)
