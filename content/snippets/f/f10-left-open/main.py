import asyncio


async def read_lines(file):
    try:
        yield "line 1"
        yield "line 2"
    finally:
        await asyncio.sleep(0.1)
        print(f"{file}: closed")


letter = read_lines("letter")


async def main():
    first = await anext(letter)
    print(first)
    print("main: done")


asyncio.run(main())
print("run is over")
