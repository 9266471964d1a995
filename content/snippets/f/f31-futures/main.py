import asyncio


async def early():
    asyncio.get_running_loop().create_future().result()


async def flawless():
    asyncio.get_running_loop().create_future().exception()


async def twice():
    parcel = asyncio.get_running_loop().create_future()
    parcel.set_result("a book")
    parcel.set_result("a lamp")


async def meddling():
    task = asyncio.create_task(asyncio.sleep(0))
    try:
        task.set_result(None)
    finally:
        await task


async def itself():
    await asyncio.current_task()


async def mirror():
    await asyncio.create_task(itself(), name="mirror")


async def main():
    for mistake in [early, flawless, twice, meddling, mirror]:
        try:
            await mistake()
        except Exception as error:
            print(f"{mistake.__name__}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
