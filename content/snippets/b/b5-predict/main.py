import asyncio


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    print("Hello there")


async def main():
    greeting = asyncio.create_task(greet_later(3))
    try:
        await asyncio.wait_for(greeting, 2)
    except TimeoutError:
        print("too slow")
    await asyncio.sleep(10)
    print(f"cancelled: {str(greeting.cancelled()).lower()}")


asyncio.run(main())
