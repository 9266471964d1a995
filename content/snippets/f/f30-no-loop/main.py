import asyncio


async def work():
    return "done"


early = work()
try:
    asyncio.create_task(early)
except RuntimeError as error:
    print(f"RuntimeError: {error}")


async def main():
    task = asyncio.create_task(early)
    print(await task)


if __name__ == "__main__":
    asyncio.run(main())
