import asyncio


async def main():
    async def greet(name):
        print("Hello")
        print(f"{name}!")

    greet("world")  # something is missing here


if __name__ == "__main__":
    asyncio.run(main())
