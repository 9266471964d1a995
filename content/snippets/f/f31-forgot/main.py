import asyncio


async def letters():
    yield "good morning"


async def write():
    return ["good", "evening"]


async def loop():
    for letter in letters():
        print(letter)


async def words():
    written = write()
    for word in written:
        print(word)


async def main():
    for mistake in [loop, words]:
        try:
            await mistake()
        except TypeError as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
