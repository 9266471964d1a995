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
        print(f"tasks left: {len(asyncio.all_tasks(loop))}")
    finally:
        loop.close()
