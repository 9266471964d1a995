import * as asyncio from "asyncio";
import * as time from "time";

async function sayAfter(seconds: number, words: string) {
  await asyncio.sleep(seconds);
  console.log(words);
}

async function main() {
  const start = time.monotonic();
  await sayAfter(1, "first");
  await asyncio.gather(sayAfter(2, "second"), sayAfter(1, "third"));
  await sayAfter(1, "fourth");
  const seconds = time.monotonic() - start;
  console.log(`${seconds.toFixed(0)} seconds`);
}

asyncio.run(main());
