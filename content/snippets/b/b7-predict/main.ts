import * as asyncio from "asyncio";

async function greetLater() {
  await asyncio.sleep(3);
  console.log("Hello there");
}

async function first() {
  asyncio.createTask(greetLater());
  await asyncio.sleep(1);
  console.log("first ends");
}

async function second() {
  await asyncio.sleep(5);
  console.log("second ends");
}

const loop = asyncio.newEventLoop();
await loop.runUntilComplete(first());
console.log("between the runs");
await loop.runUntilComplete(second());
loop.close();
