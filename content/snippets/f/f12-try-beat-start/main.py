import asyncio

beats = 0


def add_up(limit):
    total = 0
    for n in range(1, limit + 1):
        total += n
    return total


async def beat():
    global beats
    while True:
        beats += 1
        await asyncio.sleep(0.001)


async def main():
    beating = asyncio.create_task(beat())
    await asyncio.sleep(0)
    before = beats
    total = add_up(2_000_000)
    print(f"the sum is {total}")
    print(f"the heart went on beating: {beats > before}")
    beating.cancel()


if __name__ == "__main__":
    asyncio.run(main())
