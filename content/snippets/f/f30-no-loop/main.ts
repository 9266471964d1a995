import * as asyncio from "asyncio";

async function work() {
  return "done";
}

const early = work() as asyncio.Coroutine<string>;
try {
  asyncio.createTask(early);
} catch (error) {
  console.log(String(error));
}

async function main() {
  const task = asyncio.createTask(early);
  console.log(await task);
}

asyncio.run(main());
