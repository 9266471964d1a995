import asyncio


async def say(words):
    print(words)


async def main():
    await say("Hello")
    await say("world!")


if __name__ == "__main__":
    asyncio.run(main())
