import asyncio


async def process_orders(seconds, orders):
    while True:
        order = await orders.get()
        try:
            await asyncio.sleep(seconds)
        finally:
            orders.task_done()


async def main():
    orders = asyncio.Queue()
    for order in range(1, 11):
        await orders.put(order)

    shops = [
        asyncio.create_task(process_orders(1, orders)),
        asyncio.create_task(process_orders(4, orders)),
    ]
    await asyncio.sleep(3)
    for shop in shops:
        shop.cancel()
    print(f"in the queue: {orders.qsize()}")


if __name__ == "__main__":
    asyncio.run(main())
