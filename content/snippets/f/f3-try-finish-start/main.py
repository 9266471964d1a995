import asyncio


async def pay():
    print("pay: money is on its way")
    await asyncio.sleep(3)
    print("pay: money has arrived")


async def order():
    await pay()
    print("order: thank you")


async def main():
    ordering = asyncio.create_task(order())
    await asyncio.sleep(1)
    print("main: cancel")
    ordering.cancel()
    await asyncio.wait([ordering])
    print(f"main: order cancelled {ordering.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
