import asyncio


async def greet_later(seconds):
    await asyncio.sleep(seconds)
    print("Hello there")


async def main():
    greeting = asyncio.create_task(greet_later(60))
    await asyncio.sleep(1)
    greeting.cancel()
    try:
        await greeting
    except asyncio.CancelledError:
        print("main caught a CancelledError")
    print(f"cancelled: {str(greeting.cancelled()).lower()}")


asyncio.run(main())
