import asyncio


async def increase(number):
    print("increase runs")
    return number + 1


async def main():
    plan = increase(1)
    print(f"first: {await plan}")
    try:
        print(f"second: {await plan}")
    except RuntimeError as error:
        print(f"second: {error}")


asyncio.run(main())
