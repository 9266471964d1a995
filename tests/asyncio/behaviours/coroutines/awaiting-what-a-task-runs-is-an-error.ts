// Rule 15: a coroutine that a task runs already cannot be awaited besides.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return 1;
}

async function main() {
  const coroutine = work();
  const task = asyncio.createTask(coroutine);
  await asyncio.sleep(0);
  try {
    await coroutine;
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  console.log(await task);
}

asyncio.run(main());
