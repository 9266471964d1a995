# Rules 31 and 36: the timeout wins, and the notification goes to the next waiter.
import asyncio


async def waiter(name, condition, seconds):
    async with condition:
        try:
            async with asyncio.timeout(seconds):
                await condition.wait()
                print(name, "went on")
        except TimeoutError as error:
            print(name, type(error).__name__)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(coro) for coro in [waiter("a", condition, 1), waiter("b", condition, 9)]]
    await asyncio.sleep(0)
    await asyncio.sleep(1)
    async with condition:
        condition.notify()
    await asyncio.gather(*tasks)
    print(int(asyncio.get_running_loop().time()))


asyncio.run(main())
