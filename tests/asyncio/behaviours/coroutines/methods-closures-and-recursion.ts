// Coroutines are made by methods and by closures alike, and keep their own state.
import * as asyncio from "asyncio";

class Counter {
  value: number;

  constructor(start: number) {
    this.value = start;
  }

  async add(n: number) {
    const before = this.value;
    await asyncio.sleep(0);
    this.value = before + n;
    return this.value;
  }
}

function make(name: string) {
  return async (word: string) => {
    await asyncio.sleep(0);
    return `${name}: ${word}`;
  };
}

async function fibonacci(n: number): Promise<number> {
  if (n < 2) return n;
  return (await fibonacci(n - 1)) + (await fibonacci(n - 2));
}

async function main() {
  const counter = new Counter(10);
  console.log(await counter.add(1), await counter.add(2), counter.value);
  await asyncio.gather(counter.add(100), counter.add(1000));
  console.log("an update was lost:", counter.value);
  const say = make("Ada");
  console.log(await say("hello"));
  console.log(await fibonacci(12));
}

asyncio.run(main());
