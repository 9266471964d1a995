// "Combinators": gathering coroutines that never wait takes three turns.
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
  console.log("gathered", ...(await asyncio.gather(work(1), work(2))));
  await ticking;
}

asyncio.run(main());
