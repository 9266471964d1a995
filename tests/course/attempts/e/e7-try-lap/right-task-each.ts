import * as asyncio from "asyncio";
import { delay } from "./util";

async function laps(times: number[]) {
  let total = 0;
  for (const seconds of times)
    total += await asyncio.createTask(delay(seconds));
  return total;
}

async function main() {
  console.log(`all laps took ${await laps([3, 2, 4])} seconds`);
}

asyncio.run(main());
