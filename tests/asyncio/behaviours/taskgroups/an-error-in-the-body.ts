// Rule 32: the children are cancelled, and the body's error is in the group.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("child ends");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(work());
    await asyncio.sleep(1);
    throw new asyncio.ValueError("in the body");
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(...error.errors.map((one) => (one as Error).message));
  }
}

asyncio.run(main());
