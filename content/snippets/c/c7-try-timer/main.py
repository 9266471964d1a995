import asyncio


class Timer:
    def __init__(self, what, seconds):
        self.what = what
        self.seconds = seconds

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return f"the {self.what} is ready"


async def main():
    timer = Timer("tea", 3)
    print(f"main: waits for the {timer.what}")
    print(f"main: {await timer}")


if __name__ == "__main__":
    asyncio.run(main())
