import asyncio


async def shop(orders):
    try:
        while True:
            order = await orders.get()
            try:
                await asyncio.sleep(2)
                print(f"packed {order}")
            finally:
                orders.task_done()
    except asyncio.QueueShutDown:
        print("the shop closes")


async def main():
    orders = asyncio.Queue()
    for order in ["rolls", "milk", "bread"]:
        orders.put_nowait(order)
    task = asyncio.create_task(shop(orders))
    await asyncio.sleep(1)
    orders.shutdown(immediate=True)
    print(f"{orders.qsize()} left in the queue")
    await orders.join()
    print("nothing is unfinished")
    await task


if __name__ == "__main__":
    asyncio.run(main())
