import asyncio


async def lazy(number):
    return number + 1


async def main():
    plan = lazy(1)
    try:
        print(asyncio.run(plan))
    except RuntimeError as error:
        print(error)
    print(await plan)


asyncio.run(main())
