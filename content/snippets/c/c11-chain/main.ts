import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function find(title: string, seconds: number) {
  await asyncio.sleep(seconds);
  log(`found ${title}`);
  return `a copy of ${title}`;
}

async function wrap(book: string) {
  await asyncio.sleep(2);
  log(`wrapped ${book}`);
  return `a parcel with ${book}`;
}

async function order(title: string, seconds: number) {
  const book = await find(title, seconds);
  return await wrap(book);
}

async function main() {
  const parcels = await asyncio.gather(order("Emma", 4), order("Dracula", 1));
  for (const parcel of parcels) log(parcel);
}

asyncio.run(main());
