# Coroutines are made by methods and by closures alike, and keep their own state.
import asyncio


class Counter:
    def __init__(self, start: int):
        self.value = start

    async def add(self, n: int):
        before = self.value
        await asyncio.sleep(0)
        self.value = before + n
        return self.value


def make(name: str):
    async def say(word: str):
        await asyncio.sleep(0)
        return f"{name}: {word}"

    return say


async def fibonacci(n: int):
    if n < 2:
        return n
    return await fibonacci(n - 1) + await fibonacci(n - 2)


async def main():
    counter = Counter(10)
    print(await counter.add(1), await counter.add(2), counter.value)
    await asyncio.gather(counter.add(100), counter.add(1000))
    print("an update was lost:", counter.value)
    say = make("Ada")
    print(await say("hello"))
    print(await fibonacci(12))


asyncio.run(main())
