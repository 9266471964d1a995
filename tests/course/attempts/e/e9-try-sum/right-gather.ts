import * as asyncio from "asyncio";
import * as time from "time";

async function nap(seconds: number) {
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const start = time.monotonic();
  const calls = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seconds) => nap(seconds));
  let sum = 0;
  for (const seconds of await asyncio.gather(...calls)) sum += seconds;
  console.log(`slept for ${sum} seconds`);
  const seconds = time.monotonic() - start;
  console.log(`waited for ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
