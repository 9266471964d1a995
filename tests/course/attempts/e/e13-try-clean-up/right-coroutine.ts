import * as asyncio from "asyncio";

async function guard() {
  try {
    await asyncio.sleep(60);
  } finally {
    console.log("the guard goes home");
  }
}

async function main() {
  const task = asyncio.createTask(guard());
  await asyncio.sleep(1);
  return "the shop is closed";
}

const loop = asyncio.newEventLoop();
try {
  console.log(await loop.runUntilComplete(main()));
  async function tidyUp(tasks: asyncio.Task<unknown>[]) {
    for (const task of tasks) task.cancel();
    await asyncio.wait(tasks);
  }
  await loop.runUntilComplete(tidyUp([...asyncio.allTasks(loop)]));
  console.log(`tasks left: ${asyncio.allTasks(loop).size}`);
} finally {
  loop.close();
}
