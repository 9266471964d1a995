// Rule 38: a PriorityQueue gives the smallest item.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.PriorityQueue<number>();
  for (const n of [5, 2, 8, 1, 9, 3]) {
    queue.putNowait(n);
  }
  while (!queue.empty()) {
    console.log(await queue.get());
  }
}

asyncio.run(main());
