import asyncio


async def main():
    async def greet(name):
        print("Hello")
        print(f"{name}!")

    greeting = asyncio.create_task(greet("world"))

    await greeting


asyncio.run(main())
