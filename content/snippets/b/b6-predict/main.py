import asyncio


async def wait(name: str, parcel: asyncio.Future[str]) -> None:
    print(f"{name} sees {await parcel}")


async def main() -> None:
    parcel = asyncio.get_running_loop().create_future()
    people = ["Ana", "Ben", "Cleo"]
    waits = [asyncio.create_task(wait(name, parcel)) for name in people]
    await asyncio.sleep(1)
    parcel.set_result("a book")
    print("delivered")
    await asyncio.gather(*waits)
    print(f"main sees {await parcel}")


if __name__ == "__main__":
    asyncio.run(main())
