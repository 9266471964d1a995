import * as asyncio from "asyncio";

async function poll() {
  for (let attempt = 1; attempt <= 4; attempt++) {
    try {
      await asyncio.sleep(1);
      console.log(`attempt ${attempt}: nothing new`);
    } catch {
      console.log(`attempt ${attempt}: some error, going on`);
    }
  }
}

async function main() {
  const task = asyncio.createTask(poll());
  await asyncio.sleep(1.5);
  console.log(`main: cancel, ${task.cancel()}`);
  await asyncio.wait([task]);
  console.log(`cancelled: ${task.cancelled()}`);
  console.log(`requests to cancel: ${task.cancelling()}`);
}

asyncio.run(main());
