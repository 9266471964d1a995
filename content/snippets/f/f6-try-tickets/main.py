import asyncio

counter = asyncio.Lock()
tickets = 1


async def buy(who):
    global tickets
    async with counter:
        if tickets == 0:
            print(f"{who}: sold out")
            return
        await asyncio.sleep(1)
        tickets -= 1
        print(f"{who}: a ticket, {tickets} left")


async def main():
    await asyncio.gather(buy("Ana"), buy("Ben"))


if __name__ == "__main__":
    asyncio.run(main())
