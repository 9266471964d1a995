// The program cannot have kept a task that `gather` made; so if it never ends, nobody is told.
import * as asyncio from "asyncio";

const kept: unknown[] = [];

async function work() {
  await asyncio.sleep(10);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler((loop, { message, task }) =>
    console.log(message, (task as asyncio.Task<void>).getName()),
  );
  kept.push(asyncio.createTask(work(), { name: "ours" }));
  kept.push(asyncio.gather(work()));
  await asyncio.sleep(1);
}

const loop = asyncio.newEventLoop();
await loop.runUntilComplete(main());
loop.close();
