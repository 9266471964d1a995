import * as asyncio from "asyncio";
import * as time from "time";

async function search(pages: number) {
  for (let page = 1; page <= pages; page++) {
    time.sleep(1); // reads a page: work, which cannot be awaited
    console.log(`search: page ${page}`);
    await asyncio.sleep(0);
  }
}

async function answer() {
  console.log("answer: good morning");
}

async function main() {
  await asyncio.gather(search(3), answer());
}

asyncio.run(main());
