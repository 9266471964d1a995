import asyncio

basket = ["bread"]


def shop(things: list[str]) -> int:
    things.append("milk")
    return len(things)


async def main() -> None:
    count = await asyncio.to_thread(shop, basket)
    print(f"in the thread: {count} things")
    print(f"in the program: {len(basket)}")


if __name__ == "__main__":
    asyncio.run(main())
