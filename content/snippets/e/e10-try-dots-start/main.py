import asyncio


async def bake(seconds):
    await asyncio.sleep(seconds)
    return "a loaf of bread"


async def report(task):
    seconds = 0
    print(f"{seconds} s: in the oven")


async def main():
    baking = asyncio.create_task(bake(3.5))
    await report(baking)
    print(f"out of the oven: {await baking}")


asyncio.run(main())
