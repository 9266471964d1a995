// A cancel of the inner task goes out through the shield, without its message.
import * as asyncio from "asyncio";

async function inner() {
  await asyncio.sleep(9);
}

async function main() {
  const task = asyncio.createTask(inner());
  const shield = asyncio.shield(task);
  await asyncio.sleep(1);
  task.cancel("from inside");
  try {
    await shield;
  } catch (error) {
    console.log(
      (error as Error).name,
      `[${(error as Error).message}]`,
      shield.cancelled() ? "cancelled" : "not cancelled",
    );
  }
  try {
    await task;
  } catch (error) {
    console.log((error as Error).name, `[${(error as Error).message}]`);
  }
}

asyncio.run(main());
