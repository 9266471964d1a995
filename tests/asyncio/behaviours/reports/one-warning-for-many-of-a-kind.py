# Rule 14: coroutines of one function that were forgotten at one place make one warning.
import asyncio


async def work():
    print("never")


async def main():
    for n in range(5):
        work()
    asyncio.sleep(1)


asyncio.run(main())
