import asyncio
from contextlib import aclosing


async def water():
    print("tap: on")
    for litre in range(1, 6):
        await asyncio.sleep(1)
        yield litre
    print("tap: off")


async def main():
    async with aclosing(water()) as tap:
        async for litre in tap:
            print(f"litre {litre}")
            if litre == 2:
                break
    print("main: tea")


if __name__ == "__main__":
    asyncio.run(main())
