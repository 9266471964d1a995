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
  for (let begin = 0; begin < pages.length; begin += 3) {
    const three = pages.slice(begin, begin + 3);
    done.push(
      ...(await asyncio.gather(...three.map((page) => download(page)))),
    );
  }
  console.log(`pages: ${done.join(" ")}`);
  console.log(`at most ${most} at a time`);
}

asyncio.run(main());
