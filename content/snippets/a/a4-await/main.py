import asyncio


async def main():
    async def greet(name):
        print("Hello")
        print(f"{name}!")

    await greet("world")


asyncio.run(main())
