# Rule 36: who is notified goes on once it has the lock.
import asyncio


async def waiter(name, condition):
    async with condition:
        print(name, "waits")
        print(name, "got", int(await condition.wait()))


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in ["a", "b", "c"]]
    await asyncio.sleep(1)
    for n in range(3):
        async with condition:
            print("notify", n)
            condition.notify()
            await asyncio.sleep(1)
            print("main leaves")
        await asyncio.sleep(1)
    await asyncio.gather(*tasks)


asyncio.run(main())
