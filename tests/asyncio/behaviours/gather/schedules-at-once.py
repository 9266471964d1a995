# Rule 26: gather makes its tasks when it is called, not when it is awaited.
import asyncio


async def work(name: str):
    print(name)
    return name


async def main():
    gathered = asyncio.gather(work("a"), work("b"))
    print("gathered")
    await asyncio.sleep(0)
    print("one turn later")
    print(*await gathered)


asyncio.run(main())
