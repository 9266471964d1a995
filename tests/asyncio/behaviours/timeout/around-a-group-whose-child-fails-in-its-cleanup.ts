// The group's error takes the place of the timeout's.
import * as asyncio from "asyncio";

async function child() {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new asyncio.ValueError("cleanup");
  }
}

async function main() {
  const limit = asyncio.timeout(1);
  try {
    await using _ = limit;
    await using group = new asyncio.TaskGroup();
    group.createTask(child());
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  console.log(
    limit.expired() ? "expired" : "not expired",
    asyncio.currentTask()?.cancelling(),
  );
  await asyncio.sleep(1);
  console.log("goes on");
}

asyncio.run(main());
