import asyncio


async def word(text):
    return text


async def main():
    words = [word("one"), word("two")]
    try:
        await asyncio.gather(words)
    except TypeError as error:
        print(f"a list: {type(error).__name__}")
    print(", ".join(await asyncio.gather(*words)))


if __name__ == "__main__":
    asyncio.run(main())
