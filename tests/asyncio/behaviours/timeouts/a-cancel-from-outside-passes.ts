// Who cancels the task gets a cancelled task, not a TimeoutError.
import * as asyncio from "asyncio";

async function limited() {
  const limit = asyncio.timeout(5);
  try {
    await using _ = limit;
    await asyncio.sleep(10);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message, limit.expired() ? "expired" : "not expired");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(limited());
  await asyncio.sleep(1);
  task.cancel("enough");
  await asyncio.wait([task]);
  console.log(task.cancelled() ? "cancelled" : "not cancelled", task.cancelling());
}

asyncio.run(main());
