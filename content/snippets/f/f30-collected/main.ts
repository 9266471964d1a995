import * as asyncio from "asyncio";

async function waitForEver() {
  await asyncio.getRunningLoop().createFuture();
}

async function main() {
  asyncio.createTask(waitForEver()); // kept nowhere
  await asyncio.sleep(0);
  console.log(`tasks: ${asyncio.allTasks().size}`);
}

asyncio.run(main());
