import asyncio


async def say(words):
    print(words)


async def say_after(seconds, words):
    await asyncio.sleep(seconds)
    print(words)


async def main():
    await asyncio.gather(
        say("1 Hello"),
        say_after(3, "world!"),
        say("3 Hello"),
    )


if __name__ == "__main__":
    asyncio.run(main())
