import asyncio
import re


async def heat():
    await asyncio.sleep(10)


async def bake(oven):
    await oven


async def party(oven):
    pie = asyncio.create_task(bake(oven), name="pie")
    await asyncio.gather(pie, asyncio.sleep(1))


def show(task):
    graph = asyncio.format_call_graph(task)
    print(re.sub(r", id=0x[0-9a-f]+", "", graph))


async def main():
    oven = asyncio.create_task(heat(), name="oven")
    asyncio.get_running_loop().call_later(5, show, oven)
    await party(oven)


if __name__ == "__main__":
    asyncio.run(main())
