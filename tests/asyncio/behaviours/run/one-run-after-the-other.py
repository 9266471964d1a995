# Each run has a loop of its own, and the names of tasks go on counting.
import asyncio


async def main(name: str):
    print(name, "in", asyncio.current_task().get_name())
    await asyncio.sleep(1)


for name in ["one", "two"]:
    asyncio.run(main(name))
print("end")
