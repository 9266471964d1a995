// The time of the cleanup is not limited: the error comes when it is over.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(5);
    console.log("is clean");
  }
}

async function main() {
  try {
    await asyncio.waitFor(work(), 1);
  } catch (error) {
    console.log(
      (error as Error).name,
      asyncio.getRunningLoop().time().toFixed(1),
    );
  }
}

asyncio.run(main());
