// One awaitable is not several.
import * as asyncio from "asyncio";

async function child() {}

async function main() {
  const task = asyncio.createTask(child());
  try {
    asyncio.asCompleted(task as never);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  const future = asyncio.getRunningLoop().createFuture();
  try {
    asyncio.asCompleted(future as never);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  await task;
}

asyncio.run(main());
