import asyncio
from util import timed


class Bakery:
    def __init__(self, oven):
        self._oven = oven

    @timed
    async def bake(self, cake, minutes):
        await asyncio.sleep(60 * minutes)
        return f"{cake}, from the {self._oven} oven"

    def __str__(self):
        return "bakery"


async def main():
    bakery = Bakery("old")
    print(await bakery.bake("apple pie", 45))


asyncio.run(main())
