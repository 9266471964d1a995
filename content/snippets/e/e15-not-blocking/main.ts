import * as asyncio from "asyncio";
import { timed } from "./util";

async function fetch(page: string) {
  await asyncio.sleep(1);
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
