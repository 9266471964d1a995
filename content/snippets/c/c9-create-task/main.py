import asyncio
import json


async def reverse(numbers):
    await asyncio.sleep(max(numbers))  # the largest number decides
    return numbers[::-1]


async def main():
    task = asyncio.create_task(reverse([3, 2, 1]))
    print(f"type: {type(task).__name__}")
    print(f"done: {json.dumps(task.done())}")
    await task
    print(f"done: {json.dumps(task.done())}")
    print(json.dumps(task.result(), separators=(",", ":")))


asyncio.run(main())
