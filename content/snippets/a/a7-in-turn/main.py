import asyncio


async def say(words):
    print(words)


async def main():
    await say("Hello")
    await say("world!")


asyncio.run(main())
