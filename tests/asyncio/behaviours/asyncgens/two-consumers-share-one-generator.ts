// Rule 40: each value goes to one of them; both at once inside it is an error.
import * as asyncio from "asyncio";

async function* count(n: number) {
  for (let i = 0; i < n; i++) {
    await asyncio.sleep(1);
    yield i;
  }
}

async function consume(name: string, generator: AsyncIterable<number>) {
  try {
    for await (const i of generator) {
      console.log(name, i);
    }
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(name, error.name);
  }
}

async function main() {
  const generator = count(3);
  await asyncio.gather(consume("a", generator), consume("b", generator));
}

asyncio.run(main());
