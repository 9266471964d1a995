import * as asyncio from "asyncio";

class Counter {
  #count = 0;

  *[asyncio.awaitSymbol](): Generator<unknown, number> {
    yield asyncio.sleep(1);
    this.#count++;
    return this.#count;
  }
}

async function main() {
  const counter = new Counter();
  const first = await counter;
  const second = await counter;
  console.log(`first: ${first}, second: ${second}`);
}

asyncio.run(main());
