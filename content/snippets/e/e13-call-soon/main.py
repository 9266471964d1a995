import asyncio
from util import delay


def ring(bell: str) -> None:
    print(f"the {bell} rings")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(ring, "doorbell")
    print("main has asked for a ring")
    await delay(1)


if __name__ == "__main__":
    asyncio.run(main())
