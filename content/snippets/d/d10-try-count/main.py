import asyncio


async def process_orders(seconds, orders, packed):
    while True:
        order = await orders.get()
        try:
            await asyncio.sleep(seconds)
            packed.append(order)
        finally:
            orders.task_done()


async def main():
    orders = asyncio.Queue()
    for order in range(1, 11):
        await orders.put(order)

    fast = []
    slow = []
    shops = [
        asyncio.create_task(process_orders(1, orders, fast)),
        asyncio.create_task(process_orders(4, orders, slow)),
    ]
    await orders.join()
    for shop in shops:
        shop.cancel()
    await asyncio.gather(*shops, return_exceptions=True)
    print("fast:", *fast)
    print("slow:", *slow)


if __name__ == "__main__":
    asyncio.run(main())
