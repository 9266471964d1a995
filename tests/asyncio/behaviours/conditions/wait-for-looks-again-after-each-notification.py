# Rule 36: and gives what the predicate gave in the end.
import asyncio

stock = []


async def buyer(condition, wanted):
    async with condition:

        def enough():
            print("buyer of", wanted, "looks at", len(stock))
            return "+".join(stock) if len(stock) >= wanted else ""

        found = await condition.wait_for(enough)
        print("buyer of", wanted, "takes", found)


async def main():
    condition = asyncio.Condition()
    buyers = [asyncio.create_task(buyer(condition, wanted)) for wanted in [2, 1]]
    for thing in ["apple", "pear"]:
        await asyncio.sleep(1)
        async with condition:
            stock.append(thing)
            condition.notify_all()
    await asyncio.gather(*buyers)


asyncio.run(main())
