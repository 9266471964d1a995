import asyncio
import time


async def look_up():
    time.sleep(2)  # asks another computer


async def visit(guest):
    print(f"{time.strftime('%X')} {guest} asks")
    await look_up()
    print(f"{time.strftime('%X')} {guest} knows")


async def main():
    await asyncio.gather(visit("Ana"), visit("Ben"), visit("Cleo"))


if __name__ == "__main__":
    asyncio.run(main())
