import asyncio


async def wait(name, parcel):
    print(f"{name} sees {await parcel}")


async def main():
    parcel = asyncio.get_running_loop().create_future()
    people = ["Ana", "Ben", "Cleo"]
    waits = [asyncio.create_task(wait(name, parcel)) for name in people]
    await asyncio.sleep(1)
    parcel.set_result("a book")
    print("delivered")
    await asyncio.gather(*waits)
    print(f"main sees {await parcel}")


asyncio.run(main())
