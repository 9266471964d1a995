import asyncio
from collections.abc import Callable


# It knows nothing of coroutines: when the water boils, it calls you.
def boil(seconds: float, callback: Callable[[int], object]) -> None:
    asyncio.get_running_loop().call_later(seconds, callback, 2)


async def main() -> None:
    boil(3, lambda litres: print(f"hot: {litres} litres"))
    print("main: has nothing to wait for")


if __name__ == "__main__":
    asyncio.run(main())
