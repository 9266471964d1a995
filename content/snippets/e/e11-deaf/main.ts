import * as asyncio from "asyncio";
import * as time from "time";

async function work() {
  for (let step = 1; step <= 3; step++) {
    console.log(`work: step ${step}`);
    time.sleep(1);
  }
  console.log("work: now an await");
  await asyncio.sleep(1);
  console.log("work: this line is never printed");
}

async function stop(task: asyncio.Task<void>) {
  console.log("stop: cancel");
  task.cancel();
}

async function main() {
  const start = time.monotonic();
  const task = asyncio.createTask(work());
  await asyncio.gather(task, stop(task), { returnExceptions: true });
  const seconds = time.monotonic() - start;
  console.log(`done after ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
