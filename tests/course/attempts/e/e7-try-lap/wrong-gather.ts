import * as asyncio from "asyncio";
import { delay } from "./util";

async function laps(times: number[]) {
  const run = await asyncio.gather(...times.map((time) => delay(time)));
  let total = 0;
  for (const seconds of run) total += seconds;
  return total;
}

async function main() {
  console.log(`all laps took ${await laps([3, 2, 4])} seconds`);
}

asyncio.run(main());
