import asyncio


async def divide(a, b):
    if b == 0:
        raise ValueError("cannot divide by 0")
    return a / b


async def main():
    division = asyncio.create_task(divide(1, 0), name="division")
    await asyncio.sleep(1)
    print("main knows of no error")


asyncio.run(main())
