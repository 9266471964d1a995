import * as asyncio from "asyncio";

function* pages() {
  yield "first page";
  yield "last page";
}

async function* read() {
  for (const page of pages()) yield page;
}

async function price() {
  await asyncio.sleep(1);
  return 3;
}

async function total(pieces: number) {
  const each = await price();
  return pieces * each;
}

async function main() {
  for await (const page of read()) console.log(page);
  console.log(`total: ${await total(4)}`);
}

asyncio.run(main());
