import asyncio
from util import timed


class Bakery:
    def __init__(self, oven: str) -> None:
        self._oven = oven

    @timed
    async def bake(self, cake: str, minutes: float) -> str:
        await asyncio.sleep(60 * minutes)
        return f"{cake}, from the {self._oven} oven"

    def __str__(self) -> str:
        return "bakery"


async def main() -> None:
    bakery = Bakery("old")
    print(await bakery.bake("apple pie", 45))


if __name__ == "__main__":
    asyncio.run(main())
