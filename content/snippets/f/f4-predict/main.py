import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        if name == "C":
            raise Exception("C failed while tidying up")
    raise Exception(f"{name} failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for index, name in enumerate(["A", "B", "C"]):
                group.create_task(job(name, index + 1))
    except ExceptionGroup as error:
        print(f"errors in the group: {len(error.exceptions)}")


if __name__ == "__main__":
    asyncio.run(main())
