import * as asyncio from "asyncio";

async function nap() {
  console.log("nap: sleeping for 3 seconds");
  try {
    await asyncio.sleep(3);
    console.log("nap: slept well");
  } catch (error) {
    console.log(`nap: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(nap());
  console.log("main: returns at once");
}

asyncio.run(main());
