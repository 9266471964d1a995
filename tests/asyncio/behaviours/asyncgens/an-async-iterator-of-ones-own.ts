// Rule 40: any object with the protocol can be iterated.
import * as asyncio from "asyncio";

class Countdown {
  n: number;

  constructor(start: number) {
    this.n = start;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    if (this.n === 0) return { done: true as const, value: undefined };
    await asyncio.sleep(1);
    this.n -= 1;
    return { done: false as const, value: this.n + 1 };
  }
}

async function main() {
  for await (const n of new Countdown(3)) {
    console.log(n);
  }
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
