import asyncio
import time


class Van:
    def __init__(self):
        self.parcels = ["lamp", "chair", "table"]

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(2)
        if not self.parcels:
            raise StopAsyncIteration
        return self.parcels.pop(0)


async def main():
    async for parcel in Van():
        print(f"{time.strftime('%X')} got the {parcel}")
    print(f"{time.strftime('%X')} the van is empty")


if __name__ == "__main__":
    asyncio.run(main())
