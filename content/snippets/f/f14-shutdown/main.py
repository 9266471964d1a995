import asyncio


async def shop(name, orders):
    packed = 0
    try:
        while True:
            order = await orders.get()
            await asyncio.sleep(2)
            print(f"{name} packed {order}")
            packed += 1
    except asyncio.QueueShutDown:
        print(f"{name} closes after {packed} order(s)")


async def main():
    orders = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(shop("bakery", orders))
        group.create_task(shop("dairy", orders))
        for order in ["rolls", "milk", "bread"]:
            await orders.put(order)
        orders.shutdown()
        print("no more orders, please")


if __name__ == "__main__":
    asyncio.run(main())
