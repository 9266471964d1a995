// "Combinators": the first result of coroutines that never wait comes after three turns.
import * as asyncio from "asyncio";

async function work(n: number) {
  return n;
}

async function ticker() {
  for (let n = 0; n < 6; n++) {
    console.log("tick", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const ticking = asyncio.createTask(ticker());
  await asyncio.sleep(0);
  for (const nextOne of asyncio.asCompleted([work(1), work(2)])) {
    console.log("completed", await nextOne);
  }
  await ticking;
}

asyncio.run(main());
