import * as asyncio from "asyncio";

async function lock() {
  new asyncio.Lock().release();
}

async function semaphore() {
  new asyncio.BoundedSemaphore(2).release();
}

async function notify() {
  new asyncio.Condition().notify();
}

async function wait() {
  await new asyncio.Condition().wait();
}

async function barrier() {
  const start = new asyncio.Barrier(2);
  await start.abort();
  await start.wait();
}

async function queue() {
  new asyncio.Queue().taskDone();
}

async function main() {
  for (const mistake of [lock, semaphore, notify, wait, barrier, queue]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
