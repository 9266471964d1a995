// Rule 24: being cancelled is no error.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, context) =>
    console.log("reported:", context.message),
  );
  const tasks = Array.from({ length: 3 }, () => asyncio.createTask(work()));
  kept.push(tasks);
  tasks[0]!.cancel();
  await asyncio.sleep(1);
  tasks[1]!.cancel();
  await asyncio.sleep(1);
  console.log("main ends");
}

await asyncio.run(main());
console.log("end");
