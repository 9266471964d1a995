// Rule 32: no tasks for a group that has not begun; the coroutine is closed.
import * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    group.createTask(work());
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message.slice(-20));
  }
}

asyncio.run(main());
