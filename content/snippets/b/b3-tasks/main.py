import asyncio


async def hundredfold(number):
    print(number * 100)


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    print("Hello there")


async def main():
    greeting = asyncio.create_task(greet_later(3))
    product = asyncio.create_task(hundredfold(5))
    await greeting
    await product


asyncio.run(main())
