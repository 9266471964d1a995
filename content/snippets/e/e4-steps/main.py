import asyncio


async def increase(number):
    print(f"  increase has {number}")
    return number + 1


async def main():
    print("main runs")
    two = await increase(1)
    print(f"main goes on with {two}")
    three = await increase(two)
    print(f"main goes on with {three}")


asyncio.run(main())
