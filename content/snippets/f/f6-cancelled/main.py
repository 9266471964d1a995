import asyncio
import time


async def phone(who, booth):
    async with booth:
        print(f"{time.strftime('%X')} {who} makes a call")
        await asyncio.sleep(2)


async def main():
    booth = asyncio.Lock()
    tasks = [asyncio.create_task(phone(who, booth)) for who in ["Ana", "Ben", "Cleo", "Dan"]]
    await asyncio.sleep(1)
    print(f"{time.strftime('%X')} main: in use, {booth.locked()}")
    tasks[1].cancel()
    await asyncio.sleep(6)
    print(f"{time.strftime('%X')} main: in use, {booth.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
