// Rule 38: negative sizes too.
import * as asyncio from "asyncio";

async function main() {
  for (const size of [0, -3]) {
    const queue = new asyncio.Queue<number>(size);
    for (let n = 0; n < 100; n++) queue.putNowait(n);
    console.log(queue.qsize(), Number(queue.full()), queue.maxsize);
  }
}

asyncio.run(main());
