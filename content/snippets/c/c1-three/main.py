import asyncio
import time


def log(text):
    print(f"{time.strftime('%X')} {text}")


async def game(opponent):
    for pair in range(1, 3):
        time.sleep(5)  # our move
        log(f"move {pair} against {opponent}")
        await asyncio.sleep(55)  # their answer


async def main():
    await asyncio.gather(game("Ana"), game("Ben"), game("Cleo"))
    log("all games are over")


if __name__ == "__main__":
    asyncio.run(main())
