import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

function badlyTimed<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
) {
  return function (...args: Args) {
    const start = time.perfCounter();
    try {
      return work(...args);
    } finally {
      const seconds = (time.perfCounter() - start).toFixed(4);
      console.log(`finished ${work.name} in ${seconds} second(s)`);
    }
  };
}

const measuredDelay = badlyTimed(delay);

async function main() {
  await measuredDelay(3);
}

asyncio.run(main());
