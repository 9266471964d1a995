import asyncio
from collections.abc import Callable


# It knows nothing of coroutines: when the water boils, it calls you.
def boil(seconds: float, callback: Callable[[int], object]) -> None:
    asyncio.get_running_loop().call_later(seconds, callback, 2)


async def hot_water(seconds: float) -> int:
    boiled: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    boil(seconds, boiled.set_result)
    return await boiled


async def main() -> None:
    print("main: waits for the water")
    print(f"hot: {await hot_water(3)} litres")


if __name__ == "__main__":
    asyncio.run(main())
