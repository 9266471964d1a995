import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

function timed<Self, Args extends unknown[], Result>(
  work: (this: Self, ...args: Args) => Promise<Result>,
) {
  return async function measured(this: Self, ...args: Args) {
    console.log(`starting ${work.name}(${args.join(", ")})`);
    const start = time.perfCounter();
    try {
      return await work.apply(this, args);
    } finally {
      const seconds = (time.perfCounter() - start).toFixed(4);
      console.log(`finished ${work.name} in ${seconds} second(s)`);
    }
  };
}

const measuredDelay = timed(delay);

async function main() {
  const seconds = await measuredDelay(3);
  console.log(`it returned ${seconds}`);
}

asyncio.run(main());
