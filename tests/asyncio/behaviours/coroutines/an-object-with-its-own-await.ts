// Rule 21: whatever implements the protocol of awaitables can be awaited.
import * as asyncio from "asyncio";

class Twice {
  task: asyncio.Task<number>;

  constructor(task: asyncio.Task<number>) {
    this.task = task;
  }

  *[asyncio.awaitSymbol](): Generator<unknown, number> {
    const value = (yield this.task) as number;
    return value * 2;
  }
}

async function work() {
  await asyncio.sleep(1);
  return 21;
}

async function main() {
  console.log(await new Twice(asyncio.createTask(work())));
}

asyncio.run(main());
