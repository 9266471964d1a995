import asyncio

hammer = asyncio.Lock()
ladder = asyncio.Lock()


async def hang_picture():
    async with hammer:
        print("picture: has the hammer")
        await asyncio.sleep(1)
        async with ladder:
            print("picture: has both")


async def mend_roof():
    async with ladder:
        print("roof: has the ladder")
        await asyncio.sleep(1)
        async with hammer:
            print("roof: has both")


async def main():
    picture = asyncio.create_task(hang_picture(), name="picture")
    roof = asyncio.create_task(mend_roof(), name="roof")
    await picture
    await roof


if __name__ == "__main__":
    asyncio.run(main())
