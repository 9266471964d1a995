import * as asyncio from "asyncio";

async function work() {
  return "done";
}

async function main() {
  const task = asyncio.createTask(work());
  console.log("the same task:", asyncio.ensureFuture(task) === task);
  try {
    // A task is no coroutine.
    asyncio.createTask(task);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log("createTask: TypeError");
  }
  console.log(await asyncio.ensureFuture(work()), await task);
}

asyncio.run(main());
