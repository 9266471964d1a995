// The error of the coroutine comes out of runUntilComplete, and the loop can go on.
import * as asyncio from "asyncio";

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function answer() {
  await asyncio.sleep(1);
  return 42;
}

const loop = asyncio.newEventLoop();
try {
  await loop.runUntilComplete(fail());
} catch (error) {
  if (!(error instanceof asyncio.ValueError)) throw error;
  console.log(error.message, loop.time().toFixed(1));
}
console.log(await loop.runUntilComplete(answer()), loop.time().toFixed(1));
loop.close();
