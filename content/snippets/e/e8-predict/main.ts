import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function main() {
  const start = time.monotonic();
  const nap = asyncio.createTask(delay(2));
  await asyncio.sleep(5);
  console.log(`nap is ${nap.done() ? "done" : "not done"}`);
  const result = await nap;
  const seconds = time.monotonic() - start;
  console.log(`${result} came after ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
