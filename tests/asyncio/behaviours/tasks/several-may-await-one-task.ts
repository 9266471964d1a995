// All who await a task get its result, in the order in which they began to wait.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  console.log("work is done");
  return "result";
}

async function waiter(name: string, task: asyncio.Task<string>) {
  console.log(name, "got", await task);
}

async function main() {
  const task = asyncio.createTask(work());
  const waiters = ["one", "two", "three"].map((name) =>
    asyncio.createTask(waiter(name, task)),
  );
  for (const one of waiters) {
    await one;
  }
}

asyncio.run(main());
