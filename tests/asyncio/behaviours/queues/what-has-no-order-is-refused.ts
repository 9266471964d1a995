// Rule 38: the item that could not be compared stays in the heap all the same.
import * as asyncio from "asyncio";

class Thing {}

async function main() {
  const pairs: [unknown, unknown][] = [
    [1, "one"],
    [[1, new Thing()], [1, new Thing()]],
    [[1, "a"], [1, 2]],
    [[1], 1],
  ]; // prettier-ignore
  for (const pair of pairs) {
    const queue = new asyncio.PriorityQueue<unknown>();
    try {
      for (const item of pair) queue.putNowait(item);
      console.log("fine");
    } catch (error) {
      console.log(
        (error as Error).name,
        (error as Error).message.split(" between ")[0],
        queue.qsize(),
      );
    }
  }
}

asyncio.run(main());
