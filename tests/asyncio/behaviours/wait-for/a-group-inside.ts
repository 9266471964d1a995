// Everything in the group is cancelled, and out comes a TimeoutError.
import * as asyncio from "asyncio";

async function child(n: number) {
  try {
    await asyncio.sleep(n);
    console.log(n, "ends");
  } catch (error) {
    console.log(n, (error as Error).name);
    throw error;
  }
}

async function work() {
  await using group = new asyncio.TaskGroup();
  for (let n = 1; n < 5; n++) group.createTask(child(n));
}

async function main() {
  try {
    await asyncio.waitFor(work(), 2.5);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
