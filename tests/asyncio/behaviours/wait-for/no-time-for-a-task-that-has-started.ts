// It is cancelled where it stands, and its end is waited for.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(9);
  } finally {
    console.log("cleans up");
    await asyncio.sleep(2);
    console.log("is clean");
  }
}

async function stubborn() {
  try {
    await asyncio.sleep(9);
  } catch (error) {
    console.log("swallowed", (error as Error).name);
  }
  return "result";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const make of [work, stubborn]) {
    const task = asyncio.createTask<unknown>(make());
    await asyncio.sleep(1);
    try {
      console.log(await asyncio.waitFor(task, 0), loop.time().toFixed(1));
    } catch (error) {
      console.log((error as Error).name, loop.time().toFixed(1));
    }
  }
}

asyncio.run(main());
