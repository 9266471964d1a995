// Rule 34: units were left, but first come is first served; the woken one wakes them.
import * as asyncio from "asyncio";

async function worker(name: string, semaphore: asyncio.Semaphore) {
  await semaphore.acquire();
  console.log(name, "has it");
}

async function ticker() {
  for (let n = 1; n <= 5; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const a = asyncio.createTask(worker("a", semaphore));
  await asyncio.sleep(0);
  const clock = asyncio.createTask(ticker());
  for (let n = 0; n < 3; n++) semaphore.release();
  const late = ["b", "c", "d"].map((name) =>
    asyncio.createTask(worker(name, semaphore)),
  );
  await asyncio.sleep(5);
  console.log(late.map((task) => Number(task.done())).join(" "));
  semaphore.release();
  await asyncio.gather(a, clock, ...late);
}

asyncio.run(main());
