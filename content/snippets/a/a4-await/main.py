import asyncio


async def main():
    async def greet(name):
        print("Hello")
        print(f"{name}!")

    await greet("world")


if __name__ == "__main__":
    asyncio.run(main())
