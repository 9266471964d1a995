import asyncio


async def deliver(parcel):
    await asyncio.sleep(2)
    parcel.set_result("a book")
    print("delivered")


async def main():
    parcel = asyncio.get_running_loop().create_future()
    courier = asyncio.create_task(deliver(parcel))
    print(f"done: {str(parcel.done()).lower()}")

    content = await parcel
    print(f"done: {str(parcel.done()).lower()}")
    print(f"in the parcel: {content}")
    await courier


asyncio.run(main())
