import asyncio


async def increase(number):
    return number + 1


async def main():
    plan = increase(1)
    print(await plan)
    try:
        print(await plan)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
