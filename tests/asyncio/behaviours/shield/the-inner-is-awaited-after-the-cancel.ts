// Who keeps the task can still wait for it.
import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(3);
  console.log("saved");
  return "receipt";
}

async function request() {
  const task = asyncio.createTask(save());
  try {
    return await asyncio.shield(task);
  } catch (error) {
    console.log((error as Error).name, "but first:");
    console.log(await task);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(request());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  console.log(
    task.cancelled() ? "cancelled" : "not cancelled",
    asyncio.getRunningLoop().time().toFixed(1),
  );
}

asyncio.run(main());
