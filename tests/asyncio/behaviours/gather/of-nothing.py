# Rule 26: gathering nothing gives an empty list, one turn later.
import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "somebody else")
    results = await asyncio.gather()
    print("results:", len(results))
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
