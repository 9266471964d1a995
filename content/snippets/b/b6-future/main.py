import asyncio


async def deliver(parcel: asyncio.Future[str]) -> None:
    await asyncio.sleep(2)
    parcel.set_result("a book")
    print("delivered")


async def main() -> None:
    parcel = asyncio.get_running_loop().create_future()
    courier = asyncio.create_task(deliver(parcel))
    print(f"done: {parcel.done()}")

    content = await parcel
    print(f"done: {parcel.done()}")
    print(f"in the parcel: {content}")
    await courier


if __name__ == "__main__":
    asyncio.run(main())
