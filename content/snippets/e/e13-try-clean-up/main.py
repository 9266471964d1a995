import asyncio


async def guard() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        print("the guard goes home")


async def main() -> str:
    task = asyncio.create_task(guard())
    await asyncio.sleep(1)
    return "the shop is closed"


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    try:
        print(loop.run_until_complete(main()))
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        ends = asyncio.gather(*left, return_exceptions=True)
        loop.run_until_complete(ends)
        print(f"tasks left: {len(asyncio.all_tasks(loop))}")
    finally:
        loop.close()
