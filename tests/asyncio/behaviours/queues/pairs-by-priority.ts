// Rule 38: pairs are compared element by element.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.PriorityQueue<[number, string]>();
  for (const pair of [
    [2, "b"],
    [1, "z"],
    [2, "a"],
    [1, "y"],
  ] as [number, string][]) {
    queue.putNowait(pair);
  }
  while (!queue.empty()) {
    const [priority, word] = await queue.get();
    console.log(priority, word);
  }
}

asyncio.run(main());
