import asyncio


class Lost(Exception):
    pass


async def lose(parcel: asyncio.Future[str]) -> None:
    await asyncio.sleep(1)
    parcel.set_exception(Lost("lost on the way"))


async def main() -> None:
    parcel: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    courier = asyncio.create_task(lose(parcel))
    try:
        await parcel
    except Lost as error:
        print(error)
    await courier


if __name__ == "__main__":
    asyncio.run(main())
