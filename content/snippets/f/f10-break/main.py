import asyncio
from contextlib import aclosing


async def read_lines(file):
    print(f"{file}: open")
    try:
        for line in range(1, 101):
            await asyncio.sleep(0.1)
            yield f"line {line}"
    finally:
        await asyncio.sleep(0.1)
        print(f"{file}: closed")


async def main():
    async with aclosing(read_lines("letter")) as lines:
        async for line in lines:
            print(line)
            if line == "line 2":
                break
    print("main: after the loop")


if __name__ == "__main__":
    asyncio.run(main())
