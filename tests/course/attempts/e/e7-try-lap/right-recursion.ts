import * as asyncio from "asyncio";
import { delay } from "./util";

async function laps(times: number[]): Promise<number> {
  const [first, ...others] = times;
  if (first === undefined) return 0;
  return (await delay(first)) + (await laps(others));
}

async function main() {
  console.log(`all laps took ${await laps([3, 2, 4])} seconds`);
}

asyncio.run(main());
