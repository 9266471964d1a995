import asyncio
import time


async def nap(name: str, seconds: float) -> None:
    print(f"{time.strftime('%X')} {name}: lies down")
    await asyncio.sleep(seconds)
    print(f"{time.strftime('%X')} {name}: gets up")


async def main() -> None:
    await asyncio.gather(nap("long", 2), nap("short", 1), nap("none", 0))


if __name__ == "__main__":
    asyncio.run(main())
