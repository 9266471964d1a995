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
  for (const task of asyncio.allTasks(loop)) task.cancel();
  console.log(`tasks left: ${asyncio.allTasks(loop).size}`);
} finally {
  loop.close();
}
