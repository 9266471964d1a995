// Rule 9: callbacks and waiters of a task go in the order in which they came.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return "result";
}

async function waiter(task: asyncio.Task<string>) {
  console.log("waiter got", await task);
}

async function main() {
  const task = asyncio.createTask(work());
  task.addDoneCallback((done) => console.log("callback 1"));
  const waiting = asyncio.createTask(waiter(task));
  await asyncio.sleep(0);
  task.addDoneCallback((done) => console.log("callback 2"));
  await waiting;
}

asyncio.run(main());
