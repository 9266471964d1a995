import asyncio


async def letters():
    yield "good morning"


async def write():
    return {"text": "good evening"}


async def attribute():
    print(write().text)


async def subscript():
    print(write()["text"])


async def iterate():
    for part in write():
        print(part)


async def loop():
    for letter in letters():
        print(letter)


async def plain():
    async for letter in ["a plain list"]:
        print(letter)


async def lock():
    with asyncio.Lock():
        print("mine")


async def main():
    for mistake in [attribute, subscript, iterate, loop, plain, lock]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
