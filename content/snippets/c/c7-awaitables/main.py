import asyncio


async def make_tea():
    await asyncio.sleep(2)
    return "tea"


class Kettle:
    def __init__(self, litres):
        self.litres = litres

    def __await__(self):
        yield from asyncio.sleep(60 * self.litres).__await__()
        return f"{self.litres} litres of hot water"


async def main():
    print(await make_tea())
    print(await Kettle(2))


if __name__ == "__main__":
    asyncio.run(main())
