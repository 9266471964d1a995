// Rule 32: no tasks for a group that is over.
import * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

async function main() {
  const kept = new asyncio.TaskGroup();
  {
    await using group = kept;
  }
  try {
    kept.createTask(work());
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message.slice(-11));
  }
}

asyncio.run(main());
