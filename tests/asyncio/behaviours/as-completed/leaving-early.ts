// The awaitables that were not taken run on.
import * as asyncio from "asyncio";

async function child(n: number) {
  await asyncio.sleep(n);
  console.log("child", n);
  return n;
}

async function main() {
  for await (const task of asyncio.asCompleted([
    child(3),
    child(1),
    child(2),
  ])) {
    console.log("first:", task.result());
    break;
  }
  await asyncio.sleep(1.5);
  console.log("main ends");
}

asyncio.run(main());
