import * as asyncio from "asyncio";
import { delay, timed } from "./util";

const measuredDelay = timed(delay);

async function main() {
  const short = asyncio.createTask(measuredDelay(2));
  const long = asyncio.createTask(measuredDelay(3));
  await short;
  await long;
}

asyncio.run(timed(main)());
