// Rule 29: an error comes out of the awaitable that stands for it.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function fail(n: number): Promise<number> {
  await asyncio.sleep(n);
  throw new asyncio.ValueError(`after ${n}`);
}

async function main() {
  for (const nextOne of asyncio.asCompleted([work(3), fail(2), work(1)])) {
    try {
      console.log(await nextOne);
    } catch (error) {
      if (!(error instanceof asyncio.ValueError)) throw error;
      console.log("error", error.message);
    }
  }
}

asyncio.run(main());
