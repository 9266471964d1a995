import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(60);
  } catch {
    console.log("work: something is wrong, never mind");
  }
  console.log("work: the end");
}

async function main() {
  const limit = asyncio.timeout(1);
  try {
    await using hours = limit;
    await work();
    console.log("main: no error");
  } catch (error) {
    console.log(`main: ${(error as Error).name}`);
  }
  console.log(`main: expired ${limit.expired()}`);
}

asyncio.run(main());
