import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
}

async function twice() {
  const plan = work();
  await plan;
  await plan;
}

async function both() {
  const plan = work();
  const task = asyncio.createTask(plan);
  await asyncio.sleep(0);
  try {
    await plan;
  } finally {
    await task;
  }
}

async function forgotten() {
  work();
}

async function nothing() {
  const answer: unknown = null;
  await answer;
}

async function main() {
  for (const mistake of [twice, both, forgotten, nothing]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
