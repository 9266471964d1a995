import * as asyncio from "asyncio";
import { delay, timed } from "./util";

const measuredDelay = timed(delay);

async function main() {
  const seconds = await measuredDelay(3);
  console.log(`it returned ${seconds}`);
}

asyncio.run(main());
