import * as asyncio from "asyncio";
import * as time from "time";

function countPrimes(from: number, to: number) {
  let count = 0;
  for (let n = from; n < to; n++) {
    let divisor = 2;
    while (divisor * divisor <= n && n % divisor !== 0) divisor++;
    if (divisor * divisor > n) count++;
  }
  return count;
}

async function inTurn() {
  return [countPrimes(2, 1_500_000), countPrimes(1_500_000, 2_400_000)];
}

async function inPieces(from: number, to: number) {
  let count = 0;
  for (let n = from; n < to; n += 10_000) {
    count += countPrimes(n, Math.min(n + 10_000, to));
    await asyncio.sleep(0); // lets the other one have a turn
  }
  return count;
}

async function measure(way: string, jobs: PromiseLike<number[]>) {
  const start = time.perfCounter();
  const [ana, ben] = await jobs;
  const seconds = time.perfCounter() - start;
  console.log(`${way}: ${ana} and ${ben} primes, ${seconds.toFixed(2)} s`);
}

async function main() {
  await measure("one after the other", inTurn());
  await measure(
    "interleaved on the loop",
    asyncio.gather(inPieces(2, 1_500_000), inPieces(1_500_000, 2_400_000)),
  );
  await measure(
    "in two threads",
    asyncio.gather(
      asyncio.toThread(countPrimes, 2, 1_500_000),
      asyncio.toThread(countPrimes, 1_500_000, 2_400_000),
    ),
  );
}

asyncio.run(main());
