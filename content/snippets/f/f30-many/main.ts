import * as asyncio from "asyncio";
import * as time from "time";

async function request(n: number) {
  await asyncio.sleep(1);
  return n;
}

async function inTurn() {
  for (let n = 0; n < 100; n++) await request(n);
}

async function allAtOnce() {
  await asyncio.gather(...Array.from({ length: 100 }, (_, n) => request(n)));
}

async function tenAtATime() {
  const ten = new asyncio.Semaphore(10);
  const limited = async (n: number) => {
    using held = await ten.acquire();
    return await request(n);
  };
  await asyncio.gather(...Array.from({ length: 100 }, (_, n) => limited(n)));
}

async function main() {
  for (const way of [inTurn, allAtOnce, tenAtATime]) {
    const start = time.monotonic();
    await way();
    const seconds = time.monotonic() - start;
    console.log(`${way.name}: ${seconds.toFixed(0)} s`);
  }
}

asyncio.run(main());
