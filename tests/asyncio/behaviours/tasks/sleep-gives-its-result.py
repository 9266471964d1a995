# sleep takes a result to give back.
import asyncio


async def main():
    print(await asyncio.sleep(1, "slept"))
    print(await asyncio.sleep(0, "not slept"))


asyncio.run(main())
