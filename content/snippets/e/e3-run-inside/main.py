import asyncio


async def lazy(number):
    return number + 1


async def main():
    plan = lazy(1)
    try:
        print(f"run gave {asyncio.run(plan)}")
    except RuntimeError as error:
        print(f"run: {error}")
    try:
        print(f"await gave {await plan}")
    except RuntimeError as error:
        print(f"await: {error}")


asyncio.run(main())
