import * as asyncio from "asyncio";

function addUp(limit: number) {
  let sum = 0;
  for (let n = 1; n <= limit; n++) sum += n;
  return sum;
}

async function ask() {
  console.log("ask: starts a thread");
  const sum = await asyncio.toThread(addUp, 1_000_000);
  console.log(`ask: the sum is ${sum}`);
}

async function main() {
  const task = asyncio.createTask(ask());
  console.log("main: one");
  await asyncio.sleep(0);
  console.log("main: two");
  await task;
  console.log("main: three");
}

asyncio.run(main());
