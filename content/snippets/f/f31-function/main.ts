import * as asyncio from "asyncio";

async function work() {
  return "done";
}

async function task() {
  // @ts-expect-error: a number is no coroutine
  asyncio.createTask(42);
}

async function gathered() {
  // @ts-expect-error: a number is no awaitable
  await asyncio.gather(42);
}

async function waited() {
  const plan = work();
  try {
    // @ts-expect-error: tasks only
    await asyncio.wait([plan]);
  } finally {
    await plan;
  }
}

async function empty() {
  await asyncio.wait([]);
}

async function main() {
  for (const mistake of [task, gathered, waited, empty]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
