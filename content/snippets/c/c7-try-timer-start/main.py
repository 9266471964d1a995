import asyncio


class Timer:
    def __init__(self, what, seconds):
        self.what = what
        self.seconds = seconds


async def main():
    timer = Timer("tea", 3)
    print(f"main: waits for the {timer.what}")


if __name__ == "__main__":
    asyncio.run(main())
