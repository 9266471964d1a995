// Rule 33: nobody else runs while a free lock is taken.
import * as asyncio from "asyncio";

async function other() {
  console.log("other");
}

async function main() {
  const lock = new asyncio.Lock();
  const task = asyncio.createTask(other());
  await lock.acquire();
  console.log("taken", Number(lock.locked()));
  lock.release();
  console.log("released", Number(lock.locked()));
  await task;
}

asyncio.run(main());
