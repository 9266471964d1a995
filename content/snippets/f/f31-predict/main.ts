import * as asyncio from "asyncio";

async function fail(): Promise<never> {
  throw new asyncio.ValueError("no paper");
}

async function main() {
  const printer = asyncio.createTask(fail());
  await asyncio.sleep(3600);
  try {
    await printer;
    console.log("main: all is well");
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(`main: ${error.message}`);
  }
}

asyncio.run(main());
