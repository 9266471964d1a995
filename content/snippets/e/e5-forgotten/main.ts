import * as asyncio from "asyncio";
import * as time from "time";

async function message() {
  await asyncio.sleep(1);
  return "Hello World!";
}

async function main() {
  const start = time.monotonic();
  const text = message(); // a word is missing here
  console.log(asyncio.isCoroutine(text) ? "a coroutine" : "a text");
  const seconds = time.monotonic() - start;
  console.log(`after ${seconds.toFixed(1)} second(s)`);
}

asyncio.run(main());
