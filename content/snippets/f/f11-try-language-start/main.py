import asyncio

language = "English"


async def greet(who):
    words = "bonjour" if language == "French" else "hello"
    await asyncio.sleep(1)
    print(f"{words}, {who}")


async def main():
    global language
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(greet("Ana"))
    language = "French"
    await task


if __name__ == "__main__":
    asyncio.run(main())
