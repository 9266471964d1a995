# Rule 39: a task gets its first turn before main's end is noticed; one made in the last step, too.
import asyncio


async def work(name: str):
    print(name, "begins")
    try:
        await asyncio.sleep(0)
        print(name, "goes on")
        await asyncio.sleep(0)
        print(name, "never")
    finally:
        print(name, "ends")


async def main():
    asyncio.create_task(work("one"))
    print("main ends")


asyncio.run(main())
print("run ends")
