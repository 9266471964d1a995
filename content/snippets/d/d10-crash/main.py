import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def process_orders(orders):
    while True:
        order = await orders.get()
        try:
            await asyncio.sleep(3)
            if order == "a whale":
                raise ValueError(f"no {order} here")
            log(f"packed {order}")
        except ValueError as error:
            log(f"not packed: {error}")
        finally:
            orders.task_done()


async def main():
    orders = asyncio.Queue()
    for order in ["bread", "a whale", "milk"]:
        await orders.put(order)
    shop = asyncio.create_task(process_orders(orders))
    await orders.join()
    log("main: all is settled")
    shop.cancel()
    await asyncio.gather(shop, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
