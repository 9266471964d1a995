import asyncio


async def greet(name):
    print(f"Hello, {name}!")


async def main():
    greeting = asyncio.create_task(greet("world"))
    print("The task is made.")
    await greeting
    print("The task is done.")


if __name__ == "__main__":
    asyncio.run(main())
