import asyncio


async def main():
    async def greet(name):
        print("Hello")
        print(f"{name}!")

    greeting = asyncio.create_task(greet("world"))

    await greeting


if __name__ == "__main__":
    asyncio.run(main())
