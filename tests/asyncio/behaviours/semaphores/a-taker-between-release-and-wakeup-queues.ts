// Rule 34: two units, one waiter woken, and main asks in the same turn.
import * as asyncio from "asyncio";

async function waiter(name: string, semaphore: asyncio.Semaphore) {
  await semaphore.acquire();
  console.log(name, "has it");
}

async function main() {
  const semaphore = new asyncio.Semaphore(0);
  const a = asyncio.createTask(waiter("a", semaphore));
  await asyncio.sleep(0);
  semaphore.release();
  semaphore.release();
  await semaphore.acquire();
  console.log("main has it", Number(a.done()), Number(semaphore.locked()));
}

asyncio.run(main());
