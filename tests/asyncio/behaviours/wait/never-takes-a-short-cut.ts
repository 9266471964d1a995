// Lessons 7: also when all tasks are done already, wait takes its turns.
import * as asyncio from "asyncio";

async function work() {}

async function ticker() {
  for (let n = 0; n < 4; n++) {
    console.log("tick", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const task = asyncio.createTask(work());
  await task;
  const ticking = asyncio.createTask(ticker());
  await asyncio.sleep(0);
  await asyncio.wait([task]);
  console.log("waited");
  await ticking;
}

asyncio.run(main());
