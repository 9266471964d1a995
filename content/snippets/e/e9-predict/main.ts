import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function main() {
  const start = time.monotonic();
  for (let i = 0; i < 3; i++) {
    await asyncio.createTask(delay(3));
  }
  const seconds = time.monotonic() - start;
  console.log(`three delays: ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
