import asyncio


class Account:
    def __init__(self, number, owner):
        self.lock = asyncio.Lock()
        self.number = number
        self.owner = owner


async def pay(source, target):
    async with source.lock:
        await asyncio.sleep(1)
        async with target.lock:
            print(f"{source.owner} has paid {target.owner}")


async def main():
    ana = Account(1, "Ana")
    ben = Account(2, "Ben")
    await asyncio.gather(pay(ana, ben), pay(ben, ana))
    print("all is paid")


if __name__ == "__main__":
    asyncio.run(main())
