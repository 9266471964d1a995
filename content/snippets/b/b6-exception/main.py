import asyncio


async def lose(parcel):
    await asyncio.sleep(1)
    parcel.set_exception(Exception("lost on the way"))


async def main():
    parcel = asyncio.get_running_loop().create_future()
    courier = asyncio.create_task(lose(parcel))
    try:
        await parcel
    except Exception as error:
        print(error)
    await courier


asyncio.run(main())
