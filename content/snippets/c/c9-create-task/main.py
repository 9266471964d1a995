import asyncio


async def reverse(numbers):
    await asyncio.sleep(max(numbers))  # the largest number decides
    return numbers[::-1]


async def main():
    task = asyncio.create_task(reverse([3, 2, 1]))
    print(f"type: {type(task).__name__}")
    print(f"done: {task.done()}")
    await task
    print(f"done: {task.done()}")
    print(task.result())


if __name__ == "__main__":
    asyncio.run(main())
