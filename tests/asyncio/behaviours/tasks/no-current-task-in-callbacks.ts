// Rule 23: callbacks run outside of any task.
import * as asyncio from "asyncio";

async function work() {
  console.log("in", asyncio.currentTask()!.getName());
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(work(), { name: "worker" });
  task.addDoneCallback((done) =>
    console.log(
      "none in a done callback:",
      Number(asyncio.currentTask() === null),
    ),
  );
  loop.callSoon(() =>
    console.log("none in a callback:", Number(asyncio.currentTask() === null)),
  );
  await task;
  console.log("in", asyncio.currentTask()!.getName());
}

asyncio.run(main());
