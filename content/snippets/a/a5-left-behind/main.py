import asyncio


async def greet(name):
    print("Hello")
    await asyncio.sleep(1)
    print(f"{name}!")


async def main():
    greeting = asyncio.create_task(greet("world"))
    print("main ends")


asyncio.run(main())
print("The loop is closed.")
