import asyncio


async def ask(city, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"answer from {city}"
    finally:
        print(f"{city}: line closed")


async def main():
    tasks = [
        asyncio.create_task(ask("Oslo", 3)),
        asyncio.create_task(ask("Rome", 1)),
        asyncio.create_task(ask("Lima", 2)),
    ]
    done, _ = await asyncio.wait(tasks)
    for task in tasks:
        if task in done:
            print(task.result())


if __name__ == "__main__":
    asyncio.run(main())
