import * as asyncio from "asyncio";

async function reverse(numbers: number[]) {
  await asyncio.sleep(Math.max(...numbers)); // the largest number decides
  return numbers.toReversed();
}

async function main() {
  const task = asyncio.createTask(reverse([3, 2, 1]));
  console.log(`type: ${task.constructor.name}`);
  console.log(`done: ${task.done()}`);
  await task;
  console.log(`done: ${task.done()}`);
  console.log(task.result());
}

asyncio.run(main());
