import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function both() {
  await delay(2);
  await delay(1);
}

async function main() {
  const start = time.monotonic();
  await both();
  await delay(3);
  const seconds = time.monotonic() - start;
  console.log(`all done after ${seconds.toFixed(1)} second(s)`);
}

asyncio.run(main());
