// Rule 14: the body begins when the coroutine is awaited.
import * as asyncio from "asyncio";

async function work() {
  console.log("work");
  return "result";
}

async function main() {
  const coroutine = work();
  console.log("made");
  console.log(await coroutine);
}

asyncio.run(main());
