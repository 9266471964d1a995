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
  const left = [...pages];
  async function worker() {
    for (let page = left.shift(); page !== undefined; page = left.shift()) {
      done.push(await download(page));
    }
  }
  await asyncio.gather(worker(), worker(), worker());
  console.log(`pages: ${done.join(" ")}`);
  console.log(`at most ${most} at a time`);
}

asyncio.run(main());
