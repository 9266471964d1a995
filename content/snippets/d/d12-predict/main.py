import asyncio
import random
import time

random.seed(14)


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def place_orders(customer, orders):
    items = random.randint(1, 3)
    for item in range(1, items + 1):
        await asyncio.sleep(random.randint(1, 4))
        log(f"{customer} orders {item} of {items}")
        await orders.put(f"{customer} {item}")


async def process_orders(shop, orders):
    try:
        while True:
            order = await orders.get()
            try:
                await asyncio.sleep(3)
                log(f"{shop} packed {order}")
            finally:
                orders.task_done()
    except asyncio.CancelledError as error:
        log(f"{shop}: {type(error).__name__}")
        raise


async def main():
    orders = asyncio.Queue()
    customers = [asyncio.create_task(place_orders(name, orders)) for name in ["Ana", "Ben", "Cleo"]]
    shops = [asyncio.create_task(process_orders(name, orders)) for name in ["bakery", "dairy"]]

    log("main: goes home")


if __name__ == "__main__":
    asyncio.run(main())
