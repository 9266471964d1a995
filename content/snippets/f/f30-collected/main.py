import asyncio
import gc


async def wait_for_ever():
    await asyncio.get_running_loop().create_future()


async def main():
    asyncio.create_task(wait_for_ever())  # kept nowhere
    await asyncio.sleep(0)
    gc.collect()  # Python does this by itself, now and then
    print(f"tasks: {len(asyncio.all_tasks())}")


if __name__ == "__main__":
    asyncio.run(main())
