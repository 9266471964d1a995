// Rule 34: the others follow in the order in which they asked.
import * as asyncio from "asyncio";

async function worker(n: number, semaphore: asyncio.Semaphore) {
  using held = await semaphore.acquire();
  console.log("in", n, asyncio.getRunningLoop().time() | 0);
  await asyncio.sleep(n);
  console.log("out", n, asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const semaphore = new asyncio.Semaphore(2);
  await asyncio.gather(...[3, 1, 2, 1].map((n) => worker(n, semaphore)));
  console.log(Number(semaphore.locked()));
}

asyncio.run(main());
