import * as asyncio from "asyncio";
import * as time from "time";
import { timed } from "./util";

async function fetch(page: string) {
  time.sleep(1); // an ordinary library asks, and waits for the answer
  console.log(`${page} has come`);
}

async function main() {
  const measuredFetch = timed(fetch);
  await asyncio.gather(
    measuredFetch("news"),
    measuredFetch("weather"),
    measuredFetch("sports"),
  );
}

asyncio.run(timed(main)());
