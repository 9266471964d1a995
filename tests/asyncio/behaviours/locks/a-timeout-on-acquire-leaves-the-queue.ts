// Rules 27 and 33: who gives up stands in nobody's way.
import * as asyncio from "asyncio";

async function patient(lock: asyncio.Lock) {
  using held = await lock.acquire();
  console.log("patient has it at", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const start = asyncio.getRunningLoop().time();
  const impatient = asyncio.createTask(asyncio.waitFor(lock.acquire(), 1));
  const task = asyncio.createTask(patient(lock));
  await asyncio.sleep(2);
  lock.release();
  const [result] = await asyncio.gather(impatient, task, {
    returnExceptions: true,
  });
  console.log(
    (result as unknown as Error).name,
    asyncio.getRunningLoop().time() - start,
  );
}

asyncio.run(main());
