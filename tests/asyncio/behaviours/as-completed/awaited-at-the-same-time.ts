// Tasks that take turns get the results in the order in which they came to wait.
import * as asyncio from "asyncio";

async function taker(name: string, next: Promise<number>) {
  console.log(name, await next, asyncio.getRunningLoop().time().toFixed(1));
}

async function main() {
  const takers = [
    ...asyncio.asCompleted([3, 1, 2].map((n) => asyncio.sleep(n, n))),
  ].map((next, n) => asyncio.createTask(taker(`taker ${n}`, next)));
  await asyncio.wait(takers.reverse());
}

asyncio.run(main());
