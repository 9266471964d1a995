# Rule 40: any object with the protocol can be iterated.
import asyncio


class Countdown:
    def __init__(self, start: int):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n + 1


async def main():
    async for n in Countdown(3):
        print(n)
    print(f"at {asyncio.get_running_loop().time():.1f}")


asyncio.run(main())
