// Rule 38: a LifoQueue is a stack.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.LifoQueue<number>();
  for (let n = 0; n < 4; n++) {
    queue.putNowait(n);
  }
  while (!queue.empty()) {
    console.log(await queue.get());
  }
}

asyncio.run(main());
