import asyncio


async def main(name):
    return f"Hello, {name}!"


greeting = asyncio.run(main("world"))
print(greeting)
