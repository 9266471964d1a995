import asyncio


async def read_lines(file):
    try:
        yield "line 1"
        yield "line 2"
    finally:
        await asyncio.sleep(0.1)
        print(f"{file}: closed")


async def main():
    letter = read_lines("letter")
    first = await anext(letter)
    print(first)
    await letter.aclose()
    second = await anext(letter, None)
    print(f"is there more? {second is not None}")

    unread = read_lines("unread")
    await unread.aclose()
    print("main: done")


if __name__ == "__main__":
    asyncio.run(main())
