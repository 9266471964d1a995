import * as asyncio from "asyncio";

let open = 0;
let most = 0;

async function download(page: number) {
  open++;
  most = Math.max(most, open);
  await asyncio.sleep(1);
  open--;
  return page;
}

async function main() {
  const pages = [1, 2, 3, 4, 5, 6, 7];
  const done: number[] = [];
  for (const page of pages) done.push(await download(page));
  console.log(`pages: ${done.join(" ")}`);
  console.log(`at most ${most} at a time`);
}

asyncio.run(main());
