import * as asyncio from "asyncio";
import * as time from "time";

async function nap(seconds: number) {
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const start = time.monotonic();
  const naps: asyncio.Task<number>[] = [];
  for (let seconds = 1; seconds <= 10; seconds++) {
    naps.push(asyncio.createTask(nap(seconds)));
  }
  let sum = 0;
  sum += (await naps.at(-1)) ?? 0;
  console.log(`slept for ${sum} seconds`);
  const seconds = time.monotonic() - start;
  console.log(`waited for ${seconds.toFixed(1)} seconds`);
}

asyncio.run(main());
