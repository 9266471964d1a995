import asyncio

basket = ["bread"]


def shop(things):
    things.append("milk")
    return len(things)


async def main():
    count = await asyncio.to_thread(shop, basket)
    print(f"in the thread: {count} things")
    print(f"in the program: {len(basket)}")


asyncio.run(main())
