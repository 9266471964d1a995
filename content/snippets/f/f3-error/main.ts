import * as asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  throw new asyncio.ValueError("disk full");
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((loop, context) => {
    console.log(`loop: ${context.message}`);
  });
  const saving = asyncio.createTask(save());
  try {
    await asyncio.waitFor(asyncio.shield(saving), 1);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`main: ${(error as Error).name}`);
  }
  await asyncio.sleep(2);
  console.log("main: two seconds later");
}

asyncio.run(main());
