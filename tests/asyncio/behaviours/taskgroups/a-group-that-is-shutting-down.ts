// Rule 32: no tasks for a group that is being cancelled.
import * as asyncio from "asyncio";

async function late(group: asyncio.TaskGroup) {
  try {
    await asyncio.sleep(10);
  } finally {
    try {
      group.createTask(asyncio.sleep(1));
    } catch (error) {
      if (!(error instanceof asyncio.RuntimeError)) throw error;
      console.log(error.message.slice(-16));
    }
  }
}

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(late(group));
    group.createTask(fail());
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.errors.length);
  }
}

asyncio.run(main());
