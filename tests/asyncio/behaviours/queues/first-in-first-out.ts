// Rule 38: taking what is there takes no turn.
import * as asyncio from "asyncio";

async function other() {
  console.log("other");
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const task = asyncio.createTask(other());
  for (const item of ["a", "b", "c"]) await queue.put(item);
  console.log(
    queue.qsize(),
    Number(queue.empty()),
    Number(queue.full()),
    queue.maxsize,
  );
  console.log(await queue.get(), await queue.get(), queue.getNowait());
  console.log(queue.qsize(), Number(queue.empty()));
  await task;
}

asyncio.run(main());
