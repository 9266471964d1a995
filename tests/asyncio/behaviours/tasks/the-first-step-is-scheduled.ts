// Rule 16: createTask runs nothing of the coroutine.
import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "begins");
}

async function main() {
  const one = asyncio.createTask(work("one"));
  console.log("made one");
  const two = asyncio.createTask(work("two"));
  console.log("made two");
  await two;
  console.log("two is over");
  await one;
}

asyncio.run(main());
