import asyncio
from contextvars import ContextVar

customer = ContextVar("customer", default="nobody")


def log(text):
    print(f"[{customer.get()}] {text}")


async def order(goods, seconds):
    log(f"orders {goods}")
    await asyncio.sleep(seconds)
    log(f"gets {goods}")


async def visit(name, goods, seconds):
    customer.set(name)
    await order(goods, seconds)


async def main():
    await asyncio.gather(visit("Ana", "milk", 2), visit("Ben", "bread", 1))
    log("closes the shop")


if __name__ == "__main__":
    asyncio.run(main())
