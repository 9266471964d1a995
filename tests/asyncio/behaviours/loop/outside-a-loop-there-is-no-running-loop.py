# getRunningLoop is for code that runs on a loop.
import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)


async def main():
    print(int(asyncio.get_running_loop().is_running()))


asyncio.run(main())
