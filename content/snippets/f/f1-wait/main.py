import asyncio


async def bake(what, seconds):
    await asyncio.sleep(seconds)
    if what == "pie":
        raise Exception("burnt")
    return "for sale"


async def main():
    tasks = [
        asyncio.create_task(bake("bread", 3), name="bread"),
        asyncio.create_task(bake("pie", 2), name="pie"),
        asyncio.create_task(bake("rolls", 1), name="rolls"),
    ]
    done, pending = await asyncio.wait(tasks)
    print(f"done: {len(done)}, pending: {len(pending)}")

    for task in tasks:
        error = task.exception()
        if error is None:
            print(f"{task.get_name()}: {task.result()}")
        else:
            print(f"{task.get_name()}: failed, {error}")


if __name__ == "__main__":
    asyncio.run(main())
