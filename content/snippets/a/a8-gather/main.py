import asyncio


async def say(words):
    print(words)


async def main():
    await asyncio.gather(say("Hello"), say("world!"))


asyncio.run(main())
