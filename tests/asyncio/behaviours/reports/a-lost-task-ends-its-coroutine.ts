// When a pending task is destroyed, its coroutine ends first, and the one that it awaits before it: their `finally` blocks run.
import * as asyncio from "asyncio";

async function inner(name: string) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("inner", name);
  }
}

async function work(name: string) {
  try {
    await inner(name);
  } finally {
    console.log("outer", name);
  }
}

async function main() {
  asyncio
    .getRunningLoop()
    .setExceptionHandler((loop, { message, task }) =>
      console.log(message, (task as asyncio.Task<void>).getName()),
    );
  asyncio.createTask(work("a"), { name: "a" });
  asyncio.createTask(work("b"), { name: "b" });
  await asyncio.sleep(1);
}

const loop = asyncio.newEventLoop();
await loop.runUntilComplete(main());
loop.close();
console.log("end");
