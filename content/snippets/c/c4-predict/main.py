import asyncio
import time


def say(text):
    print(f"{time.strftime('%X')} {text}")


async def count(name):
    say(f"{name}: One")
    await asyncio.sleep(1)
    say(f"{name}: Two")


async def rude_count(name):
    say(f"{name}: One")
    time.sleep(1)
    say(f"{name}: Two")


async def main():
    await asyncio.gather(count("Ana"), rude_count("Ben"), count("Cleo"))


if __name__ == "__main__":
    asyncio.run(main())
