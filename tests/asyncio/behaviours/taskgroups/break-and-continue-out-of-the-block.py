# Each way out of the block waits for the group.
import asyncio


async def child(n):
    await asyncio.sleep(1)
    print("child", n, "ends")


async def main():
    for n in range(5):
        async with asyncio.TaskGroup() as group:
            group.create_task(child(n))
            if n == 1:
                continue
            if n == 3:
                break
            print("end of the body", n)
    print(f"{asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
