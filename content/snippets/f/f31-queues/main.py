import asyncio


async def empty():
    asyncio.Queue().get_nowait()


async def full():
    queue = asyncio.Queue(1)
    queue.put_nowait("a book")
    queue.put_nowait("a lamp")


async def down():
    queue = asyncio.Queue()
    queue.shutdown()
    await queue.put("a book")


async def main():
    for mistake in [empty, full, down]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
