import asyncio


async def main(name):
    print("Hello")
    print(f"{name}!")


asyncio.run(main("world"))
