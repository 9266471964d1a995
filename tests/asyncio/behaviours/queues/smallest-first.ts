// Rule 38: numbers, texts, and lists compared as Python's tuples.
import * as asyncio from "asyncio";

async function drain<T>(items: T[]) {
  const queue = new asyncio.PriorityQueue<T>();
  for (const item of items) queue.putNowait(item);
  const order: T[] = [];
  while (!queue.empty()) order.push(await queue.get());
  return order;
}

async function main() {
  console.log((await drain([5, 10, 9, -1, 2.5, 100, 5])).join(" "));
  console.log(
    (await drain(["pear", "apple", "Zebra", "", "apples"])).join(" "),
  );
  const pairs = await drain<[number, string]>([[2, "b"], [10, "a"], [2, "a"], [1, "z"], [9, "c"]]); // prettier-ignore
  console.log(pairs.map(([priority, name]) => `${priority}${name}`).join(" "));
  const nested = await drain<(number | number[])[]>([[1, [2, 3]], [1, [2]], [1], [1, [10, 0]], [0, [99]]]); // prettier-ignore
  console.log(nested.map((item) => item.flat().join(",")).join(" "));
}

asyncio.run(main());
