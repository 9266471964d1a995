import asyncio
import time

fridge = asyncio.Condition()
eggs = 0


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def cook(dish, need):
    global eggs
    async with fridge:
        await fridge.wait_for(lambda: eggs >= need)
        eggs -= need
        log(f"{dish}: takes {need}, leaves {eggs}")


async def shop():
    global eggs
    for way in range(1, 4):
        await asyncio.sleep(1)
        async with fridge:
            eggs += 2
            log(f"shop: puts in 2, makes {eggs}")
            fridge.notify_all()


async def main():
    await asyncio.gather(cook("cake", 4), cook("omelette", 2), shop())


if __name__ == "__main__":
    asyncio.run(main())
