// Rule 21: the error is thrown in at the await.
import * as asyncio from "asyncio";

const tasks: asyncio.Task<string>[] = [];

async function work(): Promise<string> {
  await asyncio.sleep(0);
  try {
    await tasks[0];
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message.split(":")[0]);
  }
  return "goes on";
}

async function main() {
  tasks.push(asyncio.createTask(work()));
  console.log(await tasks[0]);
}

asyncio.run(main());
