import asyncio


class Dice:
    def __init__(self):
        self.thrown = 0

    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        self.thrown += 1
        return f"throw number {self.thrown}"


async def main():
    dice = Dice()
    print(await dice)
    print(await dice)


asyncio.run(main())
