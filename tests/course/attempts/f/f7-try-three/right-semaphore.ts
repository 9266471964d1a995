import * as asyncio from "asyncio";

let open = 0;
let most = 0;

const places = new asyncio.Semaphore(3);

async function download(page: number) {
  await places.acquire();
  open++;
  most = Math.max(most, open);
  await asyncio.sleep(1);
  open--;
  places.release();
  return page;
}

async function main() {
  const pages = [1, 2, 3, 4, 5, 6, 7];
  const done = await asyncio.gather(...pages.map((page) => download(page)));
  console.log(`pages: ${done.join(" ")}`);
  console.log(`at most ${most} at a time`);
}

asyncio.run(main());
