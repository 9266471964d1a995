import * as asyncio from "asyncio";

async function work() {
  return "done";
}

const plan = work() as asyncio.Coroutine<string>;

async function inside() {
  await asyncio.run(plan);
}

async function other() {
  const loop = asyncio.newEventLoop();
  try {
    await loop.runUntilComplete(plan);
  } finally {
    loop.close();
  }
}

async function again() {
  await asyncio.getRunningLoop().runUntilComplete(plan);
}

async function closing() {
  plan.close();
  asyncio.getRunningLoop().close();
}

async function main() {
  for (const mistake of [inside, other, again, closing]) {
    try {
      await mistake();
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
