import * as asyncio from "asyncio";

async function early() {
  asyncio.getRunningLoop().createFuture().result();
}

async function flawless() {
  asyncio.getRunningLoop().createFuture().exception();
}

async function twice() {
  const parcel = asyncio.getRunningLoop().createFuture<string>();
  parcel.setResult("a book");
  parcel.setResult("a lamp");
}

async function meddling() {
  const task = asyncio.createTask(asyncio.sleep(0));
  try {
    task.setResult();
  } finally {
    await task;
  }
}

async function itself() {
  await asyncio.currentTask();
}

async function mirror() {
  await asyncio.createTask(itself(), { name: "mirror" });
}

async function main() {
  for (const mistake of [early, flawless, twice, meddling, mirror]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
