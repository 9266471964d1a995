# Rule 36: what a condition reads like, but for the address.
import asyncio
import re


def text(condition):
    return re.sub(r"asyncio\.locks\.(\w+) object at 0x\w+", r"\1", repr(condition))


async def waiter(condition):
    async with condition:
        await condition.wait()


async def main():
    condition = asyncio.Condition()
    print(text(condition))
    tasks = [asyncio.create_task(waiter(condition)) for _ in range(2)]
    await asyncio.sleep(0)
    print(text(condition))
    await condition.acquire()
    print(text(condition))
    condition.notify()
    print(text(condition))
    await asyncio.sleep(0)
    print(text(condition))
    condition.notify()
    condition.release()
    await asyncio.gather(*tasks)
    print(text(condition))


asyncio.run(main())
