import asyncio

plate = None  # nothing on it yet


async def cook():
    global plate
    await asyncio.sleep(3)
    plate = "soup"


async def eat():
    print(f"Ana finds {plate or 'an empty plate'}")


async def main():
    global plate
    print("together")
    await asyncio.gather(cook(), eat())

    plate = None
    print("first the cook, then Ana")
    await cook()
    await eat()


if __name__ == "__main__":
    asyncio.run(main())
