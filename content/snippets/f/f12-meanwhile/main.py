import asyncio


def count_primes(limit):
    count = 0
    for n in range(2, limit):
        divisor = 2
        while divisor * divisor <= n and n % divisor != 0:
            divisor += 1
        if divisor * divisor > n:
            count += 1
    return count


async def main():
    counting = asyncio.create_task(asyncio.to_thread(count_primes, 150_000))
    looks = 0
    while not counting.done():
        looks += 1
        await asyncio.sleep(0.005)
    print(f"primes below 150000: {await counting}")
    print(f"main could look more than once: {looks > 1}")


if __name__ == "__main__":
    asyncio.run(main())
