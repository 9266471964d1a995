import asyncio
import time
from collections.abc import Awaitable


def count_primes(start: int, end: int) -> int:
    count = 0
    for n in range(start, end):
        divisor = 2
        while divisor * divisor <= n and n % divisor != 0:
            divisor += 1
        if divisor * divisor > n:
            count += 1
    return count


async def in_turn() -> list[int]:
    return [count_primes(2, 150_000), count_primes(150_000, 240_000)]


async def in_pieces(start: int, end: int) -> int:
    count = 0
    for n in range(start, end, 1_000):
        count += count_primes(n, min(n + 1_000, end))
        await asyncio.sleep(0)  # lets the other one have a turn
    return count


async def measure(way: str, jobs: Awaitable[list[int]]) -> None:
    start = time.perf_counter()
    ana, ben = await jobs
    seconds = time.perf_counter() - start
    print(f"{way}: {ana} and {ben} primes, {seconds:.2f} s")


async def main() -> None:
    await measure("one after the other", in_turn())
    await measure(
        "interleaved on the loop",
        asyncio.gather(in_pieces(2, 150_000), in_pieces(150_000, 240_000)),
    )
    await measure(
        "in two threads",
        asyncio.gather(
            asyncio.to_thread(count_primes, 2, 150_000),
            asyncio.to_thread(count_primes, 150_000, 240_000),
        ),
    )


if __name__ == "__main__":
    asyncio.run(main())
