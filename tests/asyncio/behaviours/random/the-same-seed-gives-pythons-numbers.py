# Tasks that draw in turns share one generator.
import asyncio
import random


async def roll(name):
    for n in range(3):
        await asyncio.sleep(random.uniform(0.5, 2))
        print(name, random.randint(1, 6), random.choice(["heads", "tails"]))


async def main():
    for seed in [42, "loopbook"]:
        random.seed(seed)
        await asyncio.gather(roll("a"), roll("b"), roll("c"))
        cards = ["7", "8", "9", "10", "jack", "queen", "king", "ace"]
        random.shuffle(cards)
        print(*cards, *random.sample(cards, 3), random.randrange(10, 99, 7), random.random())


asyncio.run(main())
