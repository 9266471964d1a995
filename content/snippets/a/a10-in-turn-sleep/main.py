import asyncio


async def say(words):
    print(words)


async def say_after(seconds, words):
    await asyncio.sleep(seconds)
    print(words)


async def main():
    await say("1 Hello")
    await say_after(3, "world!")
    await say("3 Hello")


if __name__ == "__main__":
    asyncio.run(main())
