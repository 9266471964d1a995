import * as asyncio from "asyncio";

async function nothing() {}

async function double(x: number) {
  await asyncio.sleep(1);
  return 2 * x;
}

async function* countdown(from: number) {
  for (let n = from; n > 0; n--) {
    yield n;
    await asyncio.sleep(1);
  }
}

async function main() {
  await nothing();
  console.log(`double: ${await double(21)}`);
  for await (const n of countdown(3)) {
    console.log(`countdown: ${n}`);
  }
}

asyncio.run(main());
