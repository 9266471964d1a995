// Rule 38: a heap keeps no order among equals, but the same one each time.
import * as asyncio from "asyncio";

class Job {
  constructor(
    readonly priority: number,
    readonly name: string,
  ) {}
  valueOf() {
    return this.priority;
  }
}

async function main() {
  let state = 7;
  for (const size of [3, 6, 12, 40]) {
    const queue = new asyncio.PriorityQueue<Job>();
    const order: string[] = [];
    for (let n = 0; n < size; n++) {
      state = (state * 137 + 11) % 1009;
      queue.putNowait(new Job(state % 3, `${n}`));
      if (n % 5 === 4) order.push((await queue.get()).name);
    }
    while (!queue.empty()) order.push(queue.getNowait().name);
    console.log(order.join(" "));
  }
}

asyncio.run(main());
