// Rule 9: a callback that is added after an eager task is done waits for its turn.
import * as asyncio from "asyncio";

async function work() {
  return "result";
}

async function main() {
  const task = asyncio.createTask(work(), { eagerStart: true });
  task.addDoneCallback((done) => console.log("callback:", done.result()));
  console.log("added");
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
