import asyncio


async def hundredfold(number):
    return number * 100


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    return "Hello!"


async def main():
    greeting = await greet_later(5)
    product = await hundredfold(5)
    print(product)
    print(greeting)


asyncio.run(main())
