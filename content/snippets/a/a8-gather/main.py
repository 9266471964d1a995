import asyncio


async def say(words):
    print(words)


async def main():
    await asyncio.gather(say("Hello"), say("world!"))


if __name__ == "__main__":
    asyncio.run(main())
