// A failed task raises its error in everybody who awaits it.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function waiter(name: string, task: asyncio.Task<void>) {
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(name, "caught", error.message);
  }
}

async function main() {
  const task = asyncio.createTask(fail());
  const one = asyncio.createTask(waiter("one", task));
  const two = asyncio.createTask(waiter("two", task));
  await one;
  await two;
  console.log(Number(task.done()), Number(task.cancelled()));
}

asyncio.run(main());
