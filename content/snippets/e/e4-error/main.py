import asyncio


async def half(number):
    if number % 2 == 1:
        raise ValueError(f"{number} is odd")
    return number // 2


async def main():
    print(f"half of 4 is {await half(4)}")
    try:
        print(f"half of 7 is {await half(7)}")
    except ValueError as error:
        print(f"main caught: {error}")


asyncio.run(main())
