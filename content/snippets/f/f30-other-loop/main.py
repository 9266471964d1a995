import asyncio


async def order():
    global parcel
    parcel = asyncio.get_running_loop().create_future()


async def receive():
    print(await parcel)


asyncio.run(order())
try:
    asyncio.run(receive())
except RuntimeError as error:
    print(str(error).split(" got ")[1])
