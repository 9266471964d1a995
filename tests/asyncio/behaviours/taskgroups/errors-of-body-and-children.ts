// Rule 32: both are in the group, the body's last.
import * as asyncio from "asyncio";

async function fail() {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new asyncio.ValueError("child");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fail());
    await asyncio.sleep(1);
    throw new asyncio.ValueError("body");
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(...error.errors.map((one) => (one as Error).message));
  }
}

asyncio.run(main());
