// A task's result comes from its coroutine only.
import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const task = asyncio.createTask(work()) as asyncio.Future<number>;
  try {
    task.setResult(2);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.name);
  }
  try {
    task.setException(new asyncio.ValueError("no"));
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.name);
  }
  console.log(await task);
}

asyncio.run(main());
