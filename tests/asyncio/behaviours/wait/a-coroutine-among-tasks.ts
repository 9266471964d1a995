// One coroutine spoils the whole call, and is reported as never awaited.
import * as asyncio from "asyncio";

async function child() {
  console.log("child");
}

async function main() {
  const task = asyncio.createTask(child());
  await task;
  try {
    await asyncio.wait([task, child() as never]);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
