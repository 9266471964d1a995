// Rule 40: while it waits, others run.
import * as asyncio from "asyncio";

async function* count(name: string, n: number, pause: number) {
  for (let i = 0; i < n; i++) {
    await asyncio.sleep(pause);
    yield `${name} ${i}`;
  }
}

async function consume(name: string, n: number, pause: number) {
  for await (const value of count(name, n, pause)) {
    console.log(value);
  }
}

async function main() {
  await asyncio.gather(consume("quick", 4, 1), consume("slow", 2, 1.5));
}

asyncio.run(main());
