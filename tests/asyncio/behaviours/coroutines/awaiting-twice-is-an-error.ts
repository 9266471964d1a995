// Rule 15: a coroutine runs once.
import * as asyncio from "asyncio";

async function work() {
  return 1;
}

async function main() {
  const coroutine = work();
  console.log(await coroutine);
  try {
    await coroutine;
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
