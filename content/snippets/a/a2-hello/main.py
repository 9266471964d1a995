import asyncio


async def main(name):
    print("Hello")
    print(f"{name}!")


if __name__ == "__main__":
    asyncio.run(main("world"))
