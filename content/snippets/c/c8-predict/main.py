import asyncio

loops = []


async def main(name):
    loops.append(asyncio.get_running_loop())
    print(f"{name} runs")


asyncio.run(main("first"))
asyncio.run(main("second"))
print("the same loop" if loops[0] is loops[1] else "two loops")
