import * as asyncio from "asyncio";
import * as time from "time";
import { delay, timed } from "./util";

const measuredDelay = timed(delay);

async function block() {
  time.sleep(5);
}

async function main() {
  await asyncio.gather(measuredDelay(1), block());
}

asyncio.run(main());
