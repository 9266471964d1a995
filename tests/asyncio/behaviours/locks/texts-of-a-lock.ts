// Rule 33: what a lock reads like, but for the address.
import * as asyncio from "asyncio";

async function main() {
  const lock = new asyncio.Lock();
  console.log(String(lock));
  await lock.acquire();
  console.log(String(lock));
  const tasks = [1, 2].map(() => asyncio.createTask(lock.acquire()));
  await asyncio.sleep(0);
  console.log(String(lock));
  lock.release();
  console.log(String(lock));
  await asyncio.sleep(0);
  console.log(String(lock));
  tasks[1]?.cancel();
  console.log(String(lock));
  await asyncio.sleep(0);
  console.log(String(lock));
}

asyncio.run(main());
