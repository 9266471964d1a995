import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function main() {
  const start = time.monotonic();
  const first = asyncio.createTask(delay(3));
  const second = asyncio.createTask(delay(3));
  const third = asyncio.createTask(delay(3));

  await first;
  await second;
  await third;
  const seconds = time.monotonic() - start;
  console.log(`three delays: ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
