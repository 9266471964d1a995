import asyncio
from util import timed

OVEN = "old"


@timed
async def bake(cake: str, minutes: float) -> str:
    await asyncio.sleep(60 * minutes)
    return f"{cake}, from the {OVEN} oven"


async def main() -> None:
    print(await bake("apple pie", 45))


if __name__ == "__main__":
    asyncio.run(main())
