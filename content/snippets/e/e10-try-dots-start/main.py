import asyncio


async def bake(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "a loaf of bread"


async def report(task: asyncio.Task[str]) -> None:
    seconds = 0
    print(f"{seconds} s: in the oven")


async def main() -> None:
    baking = asyncio.create_task(bake(3.5))
    await report(baking)
    print(f"out of the oven: {await baking}")


if __name__ == "__main__":
    asyncio.run(main())
