// Duplicates count once, coroutines as well as tasks.
import * as asyncio from "asyncio";

async function child(n: number) {
  console.log("child", n);
  return n;
}

async function main() {
  const task = asyncio.createTask(child(1));
  const coroutine = child(2);
  let count = 0;
  for await (const done of asyncio.asCompleted([
    task,
    coroutine,
    task,
    coroutine,
  ])) {
    console.log(done.result());
    count++;
  }
  console.log(count);
}

asyncio.run(main());
