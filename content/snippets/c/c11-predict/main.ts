import * as asyncio from "asyncio";
import * as time from "time";

async function find(title: string, seconds: number) {
  await asyncio.sleep(seconds);
  return title;
}

async function wrap(book: string) {
  await asyncio.sleep(2);
  console.log(`${time.strftime("%X")} wrapped ${book}`);
}

async function main() {
  const books = await asyncio.gather(find("Emma", 4), find("Dracula", 1));
  await asyncio.gather(...books.map(wrap));
}

asyncio.run(main());
