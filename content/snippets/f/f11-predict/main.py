import asyncio


async def child():
    print("child: one")
    await asyncio.sleep(0)
    print("child: two")


async def main():
    print("main: one")
    task = asyncio.create_task(child(), eager_start=True)
    print("main: two")
    await asyncio.sleep(0)
    print("main: three")
    await task


if __name__ == "__main__":
    asyncio.run(main())
