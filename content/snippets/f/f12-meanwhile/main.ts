import * as asyncio from "asyncio";

function countPrimes(limit: number) {
  let count = 0;
  for (let n = 2; n < limit; n++) {
    let divisor = 2;
    while (divisor * divisor <= n && n % divisor !== 0) divisor++;
    if (divisor * divisor > n) count++;
  }
  return count;
}

async function main() {
  const counting = asyncio.createTask(asyncio.toThread(countPrimes, 150_000));
  let looks = 0;
  while (!counting.done()) {
    looks++;
    await asyncio.sleep(0.005);
  }
  console.log(`primes below 150000: ${await counting}`);
  console.log(`main could look more than once: ${looks > 1}`);
}

asyncio.run(main());
