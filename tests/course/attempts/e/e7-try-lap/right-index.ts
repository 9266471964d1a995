import * as asyncio from "asyncio";
import { delay } from "./util";

async function laps(times: number[]) {
  let total = 0;
  for (let lap = 0; lap < times.length; lap++) {
    const seconds = await delay(times[lap] ?? 0);
    total = total + seconds;
  }
  return total;
}

async function main() {
  console.log(`all laps took ${await laps([3, 2, 4])} seconds`);
}

asyncio.run(main());
