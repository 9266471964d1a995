// Rule 34: who releases and asks again stands behind.
import * as asyncio from "asyncio";

async function greedy(name: string, semaphore: asyncio.Semaphore) {
  for (let n = 0; n < 3; n++) {
    await semaphore.acquire();
    console.log(name, n);
    semaphore.release();
    if (name === "polite") await asyncio.sleep(0);
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(1);
  await semaphore.acquire();
  const tasks = ["greedy", "polite", "third"].map((name) =>
    asyncio.createTask(greedy(name, semaphore)),
  );
  await asyncio.sleep(0);
  semaphore.release();
  await semaphore.acquire();
  console.log("main");
  semaphore.release();
  await asyncio.gather(...tasks);
}

asyncio.run(main());
