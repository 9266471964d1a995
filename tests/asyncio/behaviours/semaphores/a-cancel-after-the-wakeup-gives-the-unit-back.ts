// Rule 34: and the next one in line is woken with it.
import * as asyncio from "asyncio";

async function waiter(name: string, semaphore: asyncio.Semaphore) {
  try {
    await semaphore.acquire();
    console.log(name, "has it");
  } catch (error) {
    console.log(
      name,
      (error as Error).name,
      String(semaphore).includes("value:0") ? "" : "locked",
    );
    throw error;
  }
}

async function ticker() {
  for (let n = 1; n <= 4; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const a = asyncio.createTask(waiter("a", semaphore));
  const b = asyncio.createTask(waiter("b", semaphore));
  await asyncio.sleep(0);
  const clock = asyncio.createTask(ticker());
  semaphore.release();
  a.cancel();
  await asyncio.wait([a, b, clock]);
  console.log(Number(a.cancelled()), Number(semaphore.locked()));
}

asyncio.run(main());
