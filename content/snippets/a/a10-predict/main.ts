import * as asyncio from "asyncio";
import * as time from "time";

async function sayAfter(seconds: number, words: string) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${words}`);
}

async function main() {
  await sayAfter(1, "first");
  await asyncio.gather(sayAfter(2, "second"), sayAfter(1, "third"));
  await sayAfter(1, "fourth");
}

asyncio.run(main());
