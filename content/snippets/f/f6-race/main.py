import asyncio

balance = 100


async def withdraw(who, amount):
    global balance
    before = balance
    print(f"{who} sees {before}")
    await asyncio.sleep(1)
    balance = before - amount
    print(f"{who} leaves {balance}")


async def main():
    await asyncio.gather(withdraw("Ana", 30), withdraw("Ben", 50))
    print(f"in the end: {balance}")


if __name__ == "__main__":
    asyncio.run(main())
