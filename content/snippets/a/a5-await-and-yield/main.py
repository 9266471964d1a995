import asyncio


async def greet(name):
    print(f"Hello, {name}!")


async def tidy_up():
    print("Tidying up.")


async def main():
    greeting = asyncio.create_task(greet("world"))
    await tidy_up()  # a coroutine
    print("It is tidy.")
    await greeting  # a task
    print("The task is done.")


if __name__ == "__main__":
    asyncio.run(main())
